package vn.phongtrao.progress;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.phongtrao.shared.problem.InvalidParameter;
import vn.phongtrao.unit.UnitAt;

/**
 * The order of a matrix's rows: by name, or by the distance to one target's threshold.
 *
 * @param column the target's place among the columns; -1 for the name
 */
record MatrixOrder(String sort, int column, boolean isReversed) {

    private static final Comparator<Place> BY_NAME = Comparator.comparing(Place::name).thenComparing(Place::unit);

    /** @throws InvalidParameter when it is neither the name nor the code of a target */
    static MatrixOrder of(String sort, List<String> codes) {
        boolean reversed = sort.startsWith("-");
        String field = reversed ? sort.substring(1) : sort;
        if (!field.equals("name") && !codes.contains(field)) {
            throw new InvalidParameter("sort", "UnknownSort", "Sort by name or by a target: "
                    + String.join(", ", codes) + ".", sort);
        }
        return new MatrixOrder(sort, codes.indexOf(field), reversed);
    }

    /** Where a row stands in an order. @param distance null where there is none */
    record Place(BigDecimal distance, String name, UUID unit) {
    }

    Comparator<MatrixView.Row> rows() {
        Comparator<Place> places = places();
        return (one, other) -> places.compare(place(one), place(other));
    }

    boolean isByName() {
        return column < 0;
    }

    /** Units in the order of their names. */
    Comparator<UnitAt> units() {
        Comparator<Place> places = places();
        return (one, other) -> places.compare(place(one), place(other));
    }

    /** The same as for rows, where the order is by name. */
    boolean isAfter(UnitAt unit, String cursor) {
        return cursor == null || places().compare(place(unit), parse(cursor)) > 0;
    }

    /** The rows after a cursor, which are those after the place that it names, wherever that row is by now. */
    boolean isAfter(MatrixView.Row row, String cursor) {
        return cursor == null || places().compare(place(row), parse(cursor)) > 0;
    }

    String cursor(MatrixView.Row row) {
        Place place = place(row);
        String text = String.join("\n", sort, place.distance == null ? "" : place.distance.toPlainString(),
                place.unit.toString(), place.name);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private Comparator<Place> places() {
        if (column < 0) {
            return isReversed ? BY_NAME.reversed() : BY_NAME;
        }
        Comparator<BigDecimal> nearest = isReversed ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(Place::distance, Comparator.nullsLast(nearest)).thenComparing(BY_NAME);
    }

    private Place place(MatrixView.Row row) {
        return new Place(column < 0 ? null : row.cells().get(column).distance(), row.unitName(), row.unit());
    }

    private static Place place(UnitAt unit) {
        return new Place(null, unit.name(), unit.id());
    }

    private Place parse(String cursor) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", 4);
            if (parts.length == 4 && parts[0].equals(sort)) {
                return new Place(parts[1].isEmpty() ? null : new BigDecimal(parts[1]), parts[3], UUID.fromString(parts[2]));
            }
        } catch (IllegalArgumentException e) {
            // Refused below, like every other text that no page has given out.
        }
        throw new InvalidParameter("cursor", "InvalidCursor", "Use the next of a page that was read with the same sort.",
                cursor);
    }
}
