package vn.phongtrao.shared.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.phongtrao.shared.problem.InvalidParameter;

/** One field of an order. */
record SortField(String name, String expression, Class<?> valueType, boolean descending) {

    String orderBy() {
        return expression + (descending ? " desc" : "");
    }

    /** As the field stands in {@code sort}. */
    String text() {
        return (descending ? "-" : "") + name;
    }

    static List<SortField> parse(String sort, Map<String, SortField> allowed, String unique) {
        List<SortField> order = new ArrayList<>();
        for (String item : sort.split(",", -1)) {
            boolean descending = item.startsWith("-");
            SortField field = allowed.get(descending ? item.substring(1) : item);
            if (field == null) {
                throw new InvalidParameter("sort", "UnknownSortField",
                        "Sort by one or more of " + String.join(", ", allowed.keySet()) + ".", item);
            }
            if (order.stream().noneMatch(other -> other.name.equals(field.name))) {
                order.add(new SortField(field.name, field.expression, field.valueType, descending));
            }
        }
        if (order.stream().noneMatch(field -> field.name.equals(unique))) {
            order.add(allowed.get(unique));
        }
        return order;
    }
}
