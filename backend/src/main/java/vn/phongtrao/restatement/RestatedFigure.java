package vn.phongtrao.restatement;

import java.util.List;
import java.util.UUID;
import vn.phongtrao.figure.Figure;

/**
 * An indicator's figure of a unit of {@code asOf}.
 *
 * @param indicator its code
 * @param figure what the predecessors' figures add up to
 * @param sources the units whose figures it was taken from
 * @param allocated those of them whose figure went in by a declared share only
 */
public record RestatedFigure(String indicator, Figure figure, List<UUID> sources, List<UUID> allocated) {
}
