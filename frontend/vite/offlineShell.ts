import type { PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

/** Pages that need the API anyway: fetched, and kept, when they are first opened. */
const ONLINE_ONLY = ['unit', 'units', 'reorganise', 'succession', 'explanation', 'matrix', 'series', 'target', 'newTarget', 'newCheck', 'newCalendarEntry', 'calendarEntry', 'campaignObligations', 'obligation', 'inbox', 'directive', 'directives', 'commendation', 'commendations', 'newCommendation', 'publicAward', 'publicCampaign']

/**
 * The service worker: keeps the shell and the entry form on the device, so that they open without a connection.
 * Neither the API nor Keycloak's answers ever come from it.
 */
export function offlineShell(): PluginOption {
  return VitePWA({
    strategies: 'generateSW',
    registerType: 'autoUpdate',
    injectRegister: false,
    manifest: {
      id: '/', name: 'Phong Trào', short_name: 'Phong Trào', lang: 'vi', start_url: '/', display: 'standalone',
      background_color: '#ffffff', theme_color: '#b91c1c',
      icons: [{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
    },
    workbox: {
      globPatterns: ['index.html', 'color-scheme.js', 'favicon.svg', 'assets/*.{js,css}', 'assets/*-{vietnamese,latin}-{400,600}-normal-*.woff2'],
      globIgnores: ONLINE_ONLY.map((name) => `assets/${name}.view-*.js`),
      navigateFallback: '/index.html',
      navigateFallbackDenylist: [/^\/api\//, /^\/q\//, /^\/silent-check-sso/, /^\/config\.json/],
      runtimeCaching: [{ urlPattern: /\/assets\//, handler: 'CacheFirst', options: { cacheName: 'assets', expiration: { maxEntries: 60 } } }],
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      skipWaiting: true,
      clientsClaim: true,
      sourcemap: false,
    },
  })
}
