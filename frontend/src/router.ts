import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { isSignInAnswer, sessionStatus, sessionUser, signIn, startSession } from '@/auth/session'

declare module 'vue-router' {
  interface RouteMeta {
    /** Readable by anyone; every other page needs somebody signed in. */
    public?: boolean
    /** Opens for the last user without a connection, from what is kept on the device. */
    offline?: boolean
  }
}

/** The page for which the shell was loaded anew, so that this is tried once only. */
const RELOADED = 'phongtrao.reloaded'
const open = { public: true }
const offline = { offline: true }

const routes: RouteRecordRaw[] = [
  { path: '/', name: 'home', meta: offline, component: () => import('@/views/home/home.view.vue') },
  { path: '/campaigns', name: 'campaigns', component: () => import('@/views/campaigns/campaigns.view.vue') },
  { path: '/campaigns/new', name: 'newCampaign', component: () => import('@/views/campaigns/newCampaign.view.vue') },
  { path: '/campaigns/:id', name: 'campaign', props: true, component: () => import('@/views/campaigns/campaign.view.vue') },
  { path: '/campaigns/:id/targets/new', name: 'newTarget', props: true, component: () => import('@/views/campaigns/targets/newTarget.view.vue') },
  { path: '/campaigns/:id/targets/:target', name: 'target', props: true, component: () => import('@/views/campaigns/targets/target.view.vue') },
  { path: '/campaigns/:id/checks/new', name: 'newCheck', props: true, component: () => import('@/views/campaigns/checks/newCheck.view.vue') },
  { path: '/campaigns/:id/calendar/new', name: 'newCalendarEntry', props: true, component: () => import('@/views/campaigns/calendar/newCalendarEntry.view.vue') },
  { path: '/campaigns/:id/calendar/:entry', name: 'calendarEntry', props: true, component: () => import('@/views/campaigns/calendar/calendarEntry.view.vue') },
  { path: '/campaigns/:id/obligations', name: 'campaignObligations', props: true, component: () => import('@/views/campaigns/obligations/campaignObligations.view.vue') },
  { path: '/campaigns/:id/progress', name: 'progress', props: true, component: () => import('@/views/campaigns/progress/progress.view.vue') },
  { path: '/campaigns/:id/progress/matrix', name: 'matrix', props: true, component: () => import('@/views/campaigns/progress/matrix/matrix.view.vue') },
  { path: '/campaigns/:id/progress/series', name: 'series', props: true, component: () => import('@/views/campaigns/progress/series/series.view.vue') },
  { path: '/targets/:id/explanation', name: 'explanation', props: true, component: () => import('@/views/targets/explanation.view.vue') },
  { path: '/reports', name: 'reports', meta: offline, component: () => import('@/views/reports/reports.view.vue') },
  { path: '/reports/new', name: 'newReport', meta: offline, component: () => import('@/views/reports/newReport.view.vue') },
  { path: '/reports/import', name: 'importReports', component: () => import('@/views/reports/import/import.view.vue') },
  { path: '/reports/inbox', name: 'inbox', component: () => import('@/views/reports/inbox/inbox.view.vue') },
  { path: '/reports/:id', name: 'report', props: true, meta: offline, component: () => import('@/views/reports/report.view.vue') },
  { path: '/obligations', name: 'obligations', meta: offline, component: () => import('@/views/obligations/obligations.view.vue') },
  { path: '/obligations/:id', name: 'obligation', props: true, component: () => import('@/views/obligations/obligation.view.vue') },
  { path: '/outbox', name: 'outbox', meta: offline, component: () => import('@/views/outbox/outbox.view.vue') },
  { path: '/directives', name: 'directives', component: () => import('@/views/directives/directives.view.vue') },
  { path: '/directives/:id', name: 'directive', props: true, component: () => import('@/views/directives/directive.view.vue') },
  { path: '/units', name: 'units', component: () => import('@/views/units/units.view.vue') },
  { path: '/units/reorganise', name: 'reorganise', component: () => import('@/views/units/reorganise/reorganise.view.vue') },
  { path: '/units/successions/:id', name: 'succession', props: true, component: () => import('@/views/units/successions/succession.view.vue') },
  { path: '/units/:id', name: 'unit', props: true, component: () => import('@/views/units/unit.view.vue') },
  { path: '/commendations', name: 'commendations', component: () => import('@/views/commendations/commendations.view.vue') },
  { path: '/commendations/new', name: 'newCommendation', component: () => import('@/views/commendations/newCommendation.view.vue') },
  { path: '/commendations/:id', name: 'commendation', props: true, component: () => import('@/views/commendations/commendation.view.vue') },
  { path: '/webhooks', name: 'webhooks', component: () => import('@/views/webhooks/webhooks.view.vue') },
  { path: '/webhooks/new', name: 'newWebhook', component: () => import('@/views/webhooks/newWebhook.view.vue') },
  { path: '/webhooks/:id', name: 'webhook', props: true, component: () => import('@/views/webhooks/webhook.view.vue') },
  { path: '/public', name: 'public', meta: open, component: () => import('@/views/public/public.view.vue') },
  { path: '/public/campaigns/:id', name: 'publicCampaign', props: true, meta: open, component: () => import('@/views/public/campaigns/publicCampaign.view.vue') },
  { path: '/public/awards/:code', name: 'publicAward', props: true, meta: open, component: () => import('@/views/public/awards/publicAward.view.vue') },
  { path: '/sign-in', name: 'signIn', meta: open, component: () => import('@/views/sign-in/signIn.view.vue') },
  { path: '/unreachable', name: 'unreachable', meta: open, component: () => import('@/views/unreachable/unreachable.view.vue') },
  { path: '/:path(.*)*', name: 'notFound', meta: open, component: () => import('@/views/not-found/notFound.view.vue') },
]

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? undefined : { top: 0 }),
})

/** A page for signed-in people sends anyone else to Keycloak and back to itself; the bare address opens the public page. */
router.beforeEach(async (to) => {
  if (isSignInAnswer(to.hash)) {
    await startSession()
    return { path: to.path, query: to.query, hash: '', replace: true }
  }
  if (to.meta.public) return true
  await startSession()
  if (sessionStatus.value === 'SIGNED_IN') return true
  if (sessionStatus.value === 'UNREACHABLE' && sessionUser.value) return to.meta.offline || { name: 'unreachable', query: { to: to.fullPath } }
  if (to.name === 'home') return { name: 'public' }
  if (sessionStatus.value === 'UNREACHABLE') return { name: 'signIn', query: { to: to.fullPath } }
  await signIn(to.fullPath)
  return false
})

/** A page that is not on the device and cannot be fetched: an older edition whose files have gone is loaded anew, else it is said. */
router.onError((_, to) => {
  if (navigator.onLine && sessionStorage.getItem(RELOADED) !== to.fullPath) {
    sessionStorage.setItem(RELOADED, to.fullPath)
    location.assign(to.fullPath)
  } else {
    void router.replace({ name: 'unreachable', query: { to: to.fullPath } })
  }
})
router.afterEach((to) => void (to.name !== 'unreachable' && sessionStorage.removeItem(RELOADED)))
