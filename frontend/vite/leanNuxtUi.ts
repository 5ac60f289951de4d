import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/**
 * Run-time writers of Nuxt UI that this application does without. `colors.js` writes the colour variables into a
 * `<style>` element, which a Content-Security-Policy without `unsafe-inline` refuses (they are in `src/main.css`
 * instead); `head.js` serves nothing else here.
 */
const LEFT_OUT = ['@nuxt/ui/dist/runtime/plugins/colors.js', '@nuxt/ui/dist/runtime/vue/plugins/head.js']

/** Iconify as Nuxt UI needs it, but without the part that fetches unknown icons from an outside host. */
const OFFLINE_ICONS = '\0phongtrao:offline-icons'
const OFFLINE_ICONIFY = fileURLToPath(new URL('../node_modules/@iconify/vue/dist/offline.mjs', import.meta.url))

// Nuxt UI registers `lucide:flag` and asks for `lucide-flag`, which only the fetching edition takes for the same.
const offlineIcons = `
  import { addIcon as keep } from '${OFFLINE_ICONIFY}'
  export { Icon } from '${OFFLINE_ICONIFY}'
  export const addIcon = (name, data) => keep(name.replace(':', '-'), data)
  export const iconLoaded = () => true
`

/** Keeps Nuxt UI within the Content-Security-Policy, off outside hosts, and small. */
export function leanNuxtUi(): Plugin {
  return {
    name: 'phongtrao:lean-nuxt-ui',
    enforce: 'pre',
    resolveId: (id) => (id === '@iconify/vue' ? OFFLINE_ICONS : undefined),
    load(id) {
      if (id === OFFLINE_ICONS) return offlineIcons
      return LEFT_OUT.some((file) => id.endsWith(file)) ? 'export default { install() {} }' : undefined
    },
  }
}
