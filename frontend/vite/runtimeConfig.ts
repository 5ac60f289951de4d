import type { Connect, Plugin } from 'vite'

/** What the SPA must know before it can sign anybody in; the same file is written by the deployment in production. */
export interface RuntimeConfig {
  keycloakUrl: string
  realm: string
  clientId: string
}

/** Serves `/config.json` in dev and preview. */
export function runtimeConfig(config: RuntimeConfig): Plugin {
  const answer: Connect.NextHandleFunction = (request, response, next) => {
    if (request.url?.split('?')[0] !== '/config.json') return next()
    response.setHeader('Content-Type', 'application/json')
    response.setHeader('Cache-Control', 'no-store')
    response.end(JSON.stringify(config))
  }
  return {
    name: 'phongtrao:runtime-config',
    configureServer: (server) => void server.middlewares.use(answer),
    configurePreviewServer: (server) => void server.middlewares.use(answer),
  }
}
