import { useInfiniteQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'

interface Page<T> {
  items: T[]
  next?: string | null
}

/** A list read page by page by the API's cursor; a new key (a changed filter) starts from the first page. */
export function useKeysetList<T>(
  key: MaybeRefOrGetter<readonly unknown[]>,
  fetchPage: (cursor: string | undefined) => Promise<Page<T>>,
) {
  const query = useInfiniteQuery({
    queryKey: computed(() => toValue(key)),
    queryFn: ({ pageParam }) => fetchPage(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  const items = computed<T[] | undefined>(() => query.data.value?.pages.flatMap((page) => page.items))
  return { ...query, items }
}
