package vn.phongtrao.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** A value that holds for an interval. Lists of spans are in order of time and do not overlap. */
record Span<V>(Interval interval, V value) {

    /** How two statements about the same days are reconciled: the value that both mean, or nothing. */
    @FunctionalInterface
    interface Agreement<V> {
        Optional<V> between(V standing, V stated);
    }

    /**
     * What holds when something is stated beside what stands. Where both speak and agree, what they agree on; where they
     * differ, the statement, provided that it begins later than what it ends. A statement that denies what began with
     * it, or after it, is a conflict: {@code conflict} is told of both, and what stands stays.
     */
    static <V> List<Span<V>> overlay(List<Span<V>> standing, List<Span<V>> stated, Agreement<V> agreement,
            BiConsumer<Span<V>, Span<V>> conflict) {
        List<Span<V>> result = new ArrayList<>();
        LocalDate from = null;
        for (LocalDate to : days(standing, stated)) {
            if (from != null) {
                Interval part = new Interval(from, to);
                Optional<Span<V>> stood = on(standing, from);
                Optional<Span<V>> said = on(stated, from);
                if (stood.isPresent() && said.isPresent()) {
                    result.add(new Span<>(part, reconciled(stood.get(), said.get(), agreement, conflict)));
                } else {
                    said.or(() -> stood).ifPresent(span -> result.add(new Span<>(part, span.value)));
                }
            }
            from = to;
        }
        return joined(result);
    }

    private static <V> V reconciled(Span<V> stood, Span<V> said, Agreement<V> agreement,
            BiConsumer<Span<V>, Span<V>> conflict) {
        Optional<V> agreed = agreement.between(stood.value, said.value);
        if (agreed.isPresent()) {
            return agreed.get();
        }
        if (stood.interval.from().isBefore(said.interval.from())) {
            return said.value;
        }
        conflict.accept(stood, said);
        return stood.value;
    }

    private static <V> SortedSet<LocalDate> days(List<Span<V>> standing, List<Span<V>> stated) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (List<Span<V>> spans : List.of(standing, stated)) {
            for (Span<V> span : spans) {
                days.add(span.interval.from());
                days.add(span.interval.to());
            }
        }
        return days;
    }

    static <V> Optional<Span<V>> on(List<Span<V>> spans, LocalDate day) {
        return spans.stream().filter(span -> span.interval.contains(day)).findFirst();
    }

    /** Neighbours of equal value as one. */
    static <V> List<Span<V>> joined(List<Span<V>> spans) {
        List<Span<V>> result = new ArrayList<>();
        for (Span<V> span : spans) {
            Span<V> last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last != null && last.interval.to().equals(span.interval.from()) && last.value.equals(span.value)) {
                result.set(result.size() - 1,
                        new Span<>(new Interval(last.interval.from(), span.interval.to()), last.value));
            } else {
                result.add(span);
            }
        }
        return result;
    }

    /** What of the spans lies in the interval. */
    static <V> List<Span<V>> within(List<Span<V>> spans, Interval bounds) {
        return spans.stream().map(span -> new Span<>(span.interval.intersect(bounds), span.value))
                .filter(span -> !span.interval.isEmpty()).toList();
    }
}
