import type { Plugin } from 'vite'

/**
 * Nuxt UI writes its colour variables into a `<style>` element at run time, which a Content-Security-Policy without
 * `unsafe-inline` refuses. The variables are in `src/main.css` instead, and this leaves the run-time writer out.
 */
export function staticColors(): Plugin {
  return {
    name: 'phongtrao:static-colors',
    enforce: 'pre',
    load: (id) => (id.endsWith('@nuxt/ui/dist/runtime/plugins/colors.js') ? 'export default { install() {} }' : undefined),
  }
}
