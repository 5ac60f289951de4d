package vn.phongtrao.shared.page;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A list endpoint's query: conditions, an allow-list of sort fields, and keyset paging. The order always ends with a
 * unique field, so that no row is repeated or skipped while others arrive.
 *
 * <pre>{@code
 * Listing.of(Directive.class, "Directive d", "d")
 *         .where(Reach.mayRead("d.issuerId"), reach.readParameters())
 *         .sortable("issuedOn", "d.issuedOn", LocalDate.class)
 *         .unique("id", "d.id", UUID.class)
 *         .page(entityManager, request, "-issuedOn");
 * }</pre>
 *
 * <p>Condition and expression texts come from code only; values go in as parameters. Sort expressions must not be
 * null for any row.
 *
 * @param <E> what a row is
 */
public final class Listing<E> {

    private final Class<E> type;
    private final String from;
    private final String select;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Map<String, SortField> sortable = new LinkedHashMap<>();
    private String unique;

    private Listing(Class<E> type, String from, String select) {
        this.type = type;
        this.from = from;
        this.select = select;
    }

    /**
     * @param from   HQL after {@code from}
     * @param select HQL of one select item that yields the row
     */
    public static <E> Listing<E> of(Class<E> type, String from, String select) {
        return new Listing<>(type, from, select);
    }

    /** Adds a condition with its named parameters. */
    public Listing<E> where(String condition, Map<String, Object> values) {
        conditions.add("(" + condition + ")");
        parameters.putAll(values);
        return this;
    }

    /** Adds a condition with one parameter, unless the value is null. */
    public Listing<E> whereIfGiven(String condition, String parameter, Object value) {
        return value == null ? this : where(condition, Map.of(parameter, value));
    }

    /** Allows sorting by a field. */
    public Listing<E> sortable(String name, String expression, Class<?> valueType) {
        sortable.put(name, new SortField(name, expression, valueType, false));
        return this;
    }

    /** Names the field that breaks every tie. */
    public Listing<E> unique(String name, String expression, Class<?> valueType) {
        unique = name;
        return sortable(name, expression, valueType);
    }

    /**
     * Runs the query.
     *
     * @param defaultSort the order when the request names none, in the syntax of {@code sort}
     * @throws vn.phongtrao.shared.problem.InvalidParameter for a sort field that is not on the list, or a cursor of
     *                                                      another query
     */
    public Page<E> page(EntityManager entityManager, PageRequest request, String defaultSort) {
        List<SortField> order = SortField.parse(
                request.sort == null ? defaultSort : request.sort, sortable, unique);
        Cursor cursor = Cursor.parse(request.cursor, order);

        List<String> all = new ArrayList<>(conditions);
        Map<String, Object> values = new LinkedHashMap<>(parameters);
        if (cursor != null) {
            all.add(cursor.condition(order));
            values.putAll(cursor.parameters());
        }
        String query = "select " + select + ", "
                + order.stream().map(SortField::expression).collect(Collectors.joining(", "))
                + " from " + from + whereClause(all)
                + " order by " + order.stream().map(SortField::orderBy).collect(Collectors.joining(", "));
        List<Object[]> rows = bind(entityManager.createQuery(query, Object[].class), values)
                .setMaxResults(request.limit + 1)
                .getResultList();

        boolean more = rows.size() > request.limit;
        List<Object[]> shown = more ? rows.subList(0, request.limit) : rows;
        String next = more ? Cursor.after(shown.get(shown.size() - 1), order).text() : null;
        Long total = Boolean.TRUE.equals(request.count) ? count(entityManager) : null;
        return new Page<>(shown.stream().map(row -> type.cast(row[0])).toList(), next, total);
    }

    private Long count(EntityManager entityManager) {
        String query = "select count(*) from " + from + whereClause(conditions);
        return bind(entityManager.createQuery(query, Long.class), parameters).getSingleResult();
    }

    private static String whereClause(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static <R> TypedQuery<R> bind(TypedQuery<R> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
