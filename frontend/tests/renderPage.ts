import ui from '@nuxt/ui/vue-plugin'
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { render, type RenderResult } from '@testing-library/vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { i18n } from '@/i18n'

export interface Rendered extends RenderResult {
  router: Router
}

/** Renders a component as it stands in the application: with words, routes and server state, but no retries. */
export async function renderPage(component: Parameters<typeof render>[0] | object, props: Record<string, unknown> = {}, path = '/'): Promise<Rendered> {
  const elsewhere = { template: '<p>elsewhere</p>' }
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: elsewhere }] })
  await router.push(path)
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  return { ...render(component as Parameters<typeof render>[0], { props, global: { plugins: [router, i18n, ui, [VueQueryPlugin, { queryClient }]] } }), router }
}
