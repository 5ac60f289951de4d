import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { sessionStatus, signIn, startSession } from '@/auth/session'

declare module 'vue-router' {
  interface RouteMeta {
    /** Readable by anyone; every other page needs somebody signed in. */
    public?: boolean
  }
}

const open = { public: true }

const routes: RouteRecordRaw[] = [
  { path: '/', name: 'home', component: () => import('@/views/home/home.view.vue') },
  { path: '/sign-in', name: 'signIn', meta: open, component: () => import('@/views/sign-in/signIn.view.vue') },
  { path: '/:path(.*)*', name: 'notFound', meta: open, component: () => import('@/views/not-found/notFound.view.vue') },
]

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? undefined : { top: 0 }),
})

/** A page for signed-in people sends anyone else to Keycloak and back to itself; the bare address opens the public page. */
router.beforeEach(async (to) => {
  if (to.meta.public) return true
  await startSession()
  if (sessionStatus.value === 'SIGNED_IN') return true
  if (to.name === 'home') return { name: 'signIn' }
  if (sessionStatus.value === 'UNREACHABLE') return { name: 'signIn', query: { to: to.fullPath } }
  await signIn(to.fullPath)
  return false
})
