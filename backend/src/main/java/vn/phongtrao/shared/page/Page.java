package vn.phongtrao.shared.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the items, in the order asked for
 * @param next  cursor of the next page; absent on the last one
 * @param total number of items on all pages; only with {@code count=true}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, String next, Long total) implements Paged {

    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), next, total);
    }

    /** Maps all items in one go, for views that need a look-up over the whole page. */
    public <V> Page<V> mapAll(Function<List<T>, List<V>> views) {
        return new Page<>(views.apply(items), next, total);
    }
}
