import { ref } from 'vue'

const STORED_AS = 'phongtrao.colorScheme'
const dark = ref(document.documentElement.classList.contains('dark'))

/** Light or dark; what the user chose is kept on the device, before that the system decides (public/color-scheme.js). */
export function useColorScheme() {
  function toggle(): void {
    dark.value = !dark.value
    document.documentElement.classList.toggle('dark', dark.value)
    localStorage.setItem(STORED_AS, dark.value ? 'dark' : 'light')
  }
  return { dark, toggle }
}
