import { useMutation, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'

/** What a verb needs: its name and, where it must give one, the reason; a key that stays when it is sent again. */
export interface Act {
  verb: string
  reason?: string
}

/** Sends a state verb and, when it is done, reads everything again that may have changed with it. */
export function useVerb(send: (act: Act) => Promise<unknown>) {
  const client = useQueryClient()
  const mutation = useMutation({ mutationFn: send, onSettled: () => client.invalidateQueries() })
  const busy = computed(() => (mutation.isPending.value ? mutation.variables.value?.verb : undefined))
  return { act: mutation.mutate, error: mutation.error, busy, done: mutation.isSuccess }
}
