import { useInfiniteQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, reactive, toValue } from 'vue'

interface Page<T> {
  items: T[]
  next?: string | null
}

/** A list that grows page by page, in all the states that a screen must show. */
export interface KeysetList<T> {
  items: T[] | undefined
  error: unknown
  more: boolean
  loadingMore: boolean
  retry: () => unknown
  loadMore: () => unknown
}

/** A list read page by page by the API's cursor; a new key (a changed filter) starts from the first page. */
export function useKeysetList<T>(
  key: MaybeRefOrGetter<readonly unknown[]>,
  fetchPage: (cursor: string | undefined) => Promise<Page<T>>,
): KeysetList<T> {
  const query = useInfiniteQuery({
    queryKey: computed(() => toValue(key)),
    queryFn: ({ pageParam }) => fetchPage(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  return reactive({
    items: computed(() => query.data.value?.pages.flatMap((page) => page.items)),
    error: query.error,
    more: query.hasNextPage,
    loadingMore: query.isFetchingNextPage,
    retry: query.refetch,
    loadMore: query.fetchNextPage,
  }) as KeysetList<T>
}
