import { useMutation } from '@tanstack/vue-query'
import { computed } from 'vue'

/** What a verb needs: its name and, where it must give one, the reason; a key that stays when it is sent again. */
export interface Act {
  verb: string
  reason?: string
}

/** Sends a state verb, and says which one is under way. */
export function useVerb(send: (act: Act) => Promise<unknown>) {
  const mutation = useMutation({ mutationFn: send })
  const busy = computed(() => (mutation.isPending.value ? mutation.variables.value?.verb : undefined))
  return { act: mutation.mutate, error: mutation.error, busy, done: mutation.isSuccess }
}
