import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import ui from '@nuxt/ui/vite'
import { defineConfig } from 'vitest/config'
import { offlineShell } from './vite/offlineShell.ts'
import { runtimeConfig } from './vite/runtimeConfig.ts'
import { securityHeaders } from './vite/securityHeaders.ts'
import { leanNuxtUi } from './vite/leanNuxtUi.ts'

const keycloakUrl = process.env.KEYCLOAK_URL ?? 'http://localhost:8180'
const proxy = { '/api': { target: process.env.API_URL ?? 'http://localhost:8080', changeOrigin: false } }
const port = Number(process.env.SPA_PORT ?? 5173)

export default defineConfig({
  plugins: [
    vue(),
    leanNuxtUi(),
    ui({
      colorMode: false,
      autoImport: false,
      components: { dts: 'src/nuxt-ui.d.ts', dirs: [] },
      icon: { clientBundle: { scan: { globInclude: ['src/**/*.{ts,vue}'] } } },
      experimental: { componentDetection: true },
      theme: { colors: ['primary', 'success', 'info', 'warning', 'error'] },
      ui: {
        colors: { primary: 'blue', neutral: 'slate', success: 'emerald', info: 'sky', warning: 'amber', error: 'red' },
        button: { defaultVariants: { size: 'xl' } },
        badge: { defaultVariants: { size: 'lg' } },
      },
    }),
    runtimeConfig({ keycloakUrl, realm: 'phongtrao', clientId: 'phongtrao-spa' }),
    offlineShell(),
  ],
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('./src', import.meta.url)),
      '@tests': fileURLToPath(new URL('./tests', import.meta.url)),
    },
  },
  define: {
    __VUE_OPTIONS_API__: true,
    __VUE_I18N_FULL_INSTALL__: false,
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  server: { port, strictPort: true, proxy },
  preview: { port, strictPort: true, proxy, headers: securityHeaders(new URL(keycloakUrl).origin) },
  build: { target: 'es2022', sourcemap: false },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.spec.ts', 'tests/**/*.spec.ts'],
    setupFiles: ['tests/setup.ts'],
  },
})
