package vn.phongtrao.progress;

import java.util.List;
import java.util.Set;
import vn.phongtrao.target.TargetDefinition;
import vn.phongtrao.unit.UnitAt;
import vn.phongtrao.unit.UnitDirectory;

/**
 * The units that one page of a matrix sets against the targets. In the order of their names only those of the page are
 * judged; another order can be told only when all are.
 */
final class MatrixLevel {

    private final UnitDirectory units;
    private final MatrixRequest request;
    private int total;

    MatrixLevel(UnitDirectory units, MatrixRequest request) {
        this.units = units;
        this.request = request;
    }

    /** Those that have to be judged: of a page by name, one more than it shows. */
    List<UnitAt> judged(Scene scene) {
        List<UnitAt> all = all(scene);
        total = all.size();
        MatrixOrder order = MatrixOrder.of(request.sort, scene.targets().stream().map(TargetDefinition::code).toList());
        return !order.isByName() ? all : all.stream().sorted(order.units())
                .filter(unit -> order.isAfter(unit, request.cursor)).limit(request.limit + 1L).toList();
    }

    /** How many rows there are on all pages. */
    int total() {
        return total;
    }

    private List<UnitAt> all(Scene scene) {
        return request.level == null ? units.children(scene.unit().id(), scene.day())
                : units.subtree(scene.unit().id(), Set.of(request.level), scene.day()).stream()
                        .filter(unit -> !unit.id().equals(scene.unit().id())).toList();
    }
}
