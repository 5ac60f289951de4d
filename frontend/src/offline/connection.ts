import { readonly, ref } from 'vue'

const connected = ref(navigator.onLine)

/** Whether the device believes to have a connection; only an answer proves that it has. */
export const online = readonly(connected)

/** Follows the device's word, and tells when a connection is back. */
export function watchConnection(back: () => void): void {
  addEventListener('offline', () => (connected.value = false))
  addEventListener('online', () => {
    connected.value = true
    back()
  })
}
