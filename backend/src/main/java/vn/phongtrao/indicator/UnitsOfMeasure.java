package vn.phongtrao.indicator;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.phongtrao.shared.text.Folding;

/** The catalogue of units of measure, by code and by the words that officials write. */
public final class UnitsOfMeasure {

    private final Map<String, UnitOfMeasure> byCode = new LinkedHashMap<>();
    /** Longest spelling first, so that "phần quà" is found before "phần". */
    private final List<Spelling> spellings;

    public UnitsOfMeasure(Collection<UnitOfMeasure> units) {
        units.forEach(unit -> byCode.put(unit.code(), unit));
        spellings = units.stream()
                .flatMap(unit -> unit.words().stream().map(word -> new Spelling(Folding.fold(word), unit)))
                .sorted(Comparator.comparing((Spelling s) -> s.folded.length()).reversed())
                .toList();
    }

    /** The unit with that code. */
    public Optional<UnitOfMeasure> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Every unit, in the catalogue's order. */
    public List<UnitOfMeasure> list() {
        return List.copyOf(byCode.values());
    }

    /**
     * The unit that the text starts with: the longest spelling that ends at the end of a word.
     *
     * @param folded text as {@link Folding#fold} leaves it
     * @param preferred which unit wins where two share a spelling, or null
     */
    public Optional<Spelling> findAtStartOf(String folded, UnitOfMeasure preferred) {
        List<Spelling> found = spellings.stream().filter(s -> s.starts(folded)).toList();
        return found.stream()
                .filter(s -> s.folded.equals(found.get(0).folded) && s.unit.equals(preferred))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** A folded spelling of a unit of measure. */
    public record Spelling(String folded, UnitOfMeasure unit) {

        boolean starts(String text) {
            return text.startsWith(folded)
                    && (text.length() == folded.length()
                            || !Character.isLetterOrDigit(folded.charAt(folded.length() - 1))
                            || !Character.isLetterOrDigit(text.charAt(folded.length())));
        }
    }
}
