import ui from '@nuxt/ui/vue-plugin'
import { VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import App from '@/App.vue'
import { queryClient } from '@/api/queryClient'
import { startSession } from '@/auth/session'
import { registerServiceWorker } from '@/offline/serviceWorker'
import { startOutbox } from '@/offline/start'
import { i18n, setLocale, storedLocale } from '@/i18n'
import { router } from '@/router'
import '@/main.css'

void startSession()
startOutbox()
registerServiceWorker()
await setLocale(storedLocale())
createApp(App).use(router).use(i18n).use(VueQueryPlugin, { queryClient }).use(ui).mount('#app')
