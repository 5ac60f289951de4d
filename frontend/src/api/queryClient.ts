import { MutationCache, QueryClient } from '@tanstack/vue-query'
import { Problem } from './problem'
import { storedReads } from './storedReads'

/** Reads are tried again only when no answer came or the server is busy: any other answer will be the same next time. */
function worthAnotherTry(failures: number, error: Error): boolean {
  return failures < 2 && navigator.onLine && error instanceof Problem && [0, 429, 503].includes(error.status)
}

export const queryClient: QueryClient = new QueryClient({
  // Whatever was changed, or turned out to have changed meanwhile, is read again where it is on the screen.
  mutationCache: new MutationCache({ onSettled: () => void queryClient.invalidateQueries() }),
  defaultOptions: {
    queries: {
      retry: worthAnotherTry, staleTime: 10_000, refetchOnWindowFocus: true,
      // Without a connection a read fails at once, and says so, unless an earlier answer is kept.
      networkMode: 'always', persister: storedReads.persisterFn,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})
