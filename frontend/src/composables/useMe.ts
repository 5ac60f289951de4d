import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, read } from '@/api/client'
import { sessionStatus } from '@/auth/session'

/** Who is signed in, with roles and units; nothing is asked while nobody is. */
export function useMe() {
  const query = useQuery({
    queryKey: ['me'],
    queryFn: () => read(api.GET('/api/v1/me')),
    enabled: () => sessionStatus.value === 'SIGNED_IN',
    staleTime: 300_000,
  })
  const roles = computed(() => query.data.value?.roles ?? [])
  return { me: query.data, query, hasRole: (...wanted: string[]) => wanted.some((role) => roles.value.includes(role)) }
}
