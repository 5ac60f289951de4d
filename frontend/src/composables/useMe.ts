import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, read } from '@/api/client'
import { sessionUser } from '@/auth/session'

/** Who is signed in, with roles and units; nothing is asked while nobody is; without a connection it is who was last, as far as kept here. */
export function useMe() {
  const query = useQuery({
    queryKey: ['me'],
    queryFn: () => read(api.GET('/api/v1/me')),
    enabled: () => !!sessionUser.value,
    staleTime: 300_000,
  })
  const roles = computed(() => query.data.value?.roles ?? [])
  return { me: query.data, query, hasRole: (...wanted: string[]) => wanted.some((role) => roles.value.includes(role)) }
}
