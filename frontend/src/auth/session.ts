import type Keycloak from 'keycloak-js'
import { readonly, ref } from 'vue'
import { forgetUser, lastUser, rememberUser, type User } from './lastUser'

/** `UNREACHABLE`: Keycloak does not answer, so that nobody can sign in, but public pages and the last user's drafts still open. */
export type SessionStatus = 'STARTING' | 'SIGNED_OUT' | 'SIGNED_IN' | 'UNREACHABLE'

interface SessionConfig {
  keycloakUrl: string
  realm: string
  clientId: string
}

/** A token that expires within so many seconds is renewed before it is used. */
const RENEW_AHEAD_SECONDS = 20
/** How long somebody who has drafts here waits for Keycloak before they open without it; it is still listened to. */
const PATIENCE_MS = 4000

const status = ref<SessionStatus>('STARTING')
const whose = ref<User>()
let keycloak: Keycloak | undefined
let starting: Promise<void> | undefined
let renewing: Promise<string | undefined> | undefined

export const sessionStatus = readonly(status)
/** Whose screens these are: who is signed in or, while Keycloak cannot be asked, who was last. Only the former can send anything. */
export const sessionUser = readonly(whose)

/** Finds out, without leaving the page, whether somebody is signed in; tokens are kept in memory only. */
export function startSession(): Promise<void> {
  starting ??= begin()
  return starting
}

/** Asks again whether somebody is signed in, after Keycloak could not be reached. */
export async function retrySession(): Promise<void> {
  if (status.value === 'UNREACHABLE') await start()
}

async function begin(): Promise<void> {
  const last = lastUser()
  if (!last) return start()
  if (!navigator.onLine) return unreachable()
  let timer: ReturnType<typeof setTimeout> | undefined
  const impatient = new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS))).then(() => void (status.value === 'STARTING' && unreachable()))
  await Promise.race([start(), impatient])
  clearTimeout(timer)
}

function unreachable(): void {
  whose.value = lastUser()
  status.value = 'UNREACHABLE'
}

function signedInAs({ subject, tokenParsed }: Keycloak): void {
  whose.value = { id: subject ?? '', name: String(tokenParsed?.preferred_username ?? '') }
  rememberUser(whose.value)
}

async function start(): Promise<void> {
  try {
    const [{ default: KeycloakAdapter }, config] = await Promise.all([import('keycloak-js'), loadConfig()])
    const adapter = new KeycloakAdapter({ url: config.keycloakUrl, realm: config.realm, clientId: config.clientId })
    adapter.onAuthLogout = () => (status.value = 'SIGNED_OUT')
    const signedIn = await adapter.init({
      onLoad: 'check-sso',
      pkceMethod: 'S256',
      silentCheckSsoRedirectUri: `${location.origin}/silent-check-sso.html`,
      silentCheckSsoFallback: false,
      checkLoginIframe: false,
    })
    keycloak = adapter
    if (signedIn) signedInAs(adapter)
    else whose.value = undefined
    status.value = signedIn ? 'SIGNED_IN' : 'SIGNED_OUT'
  } catch {
    unreachable()
  }
}

async function loadConfig(): Promise<SessionConfig> {
  const response = await fetch('/config.json')
  return (await response.json()) as SessionConfig
}

/** The access token to send, renewed first when it is about to expire; none for somebody who is not signed in. */
export async function accessToken(): Promise<string | undefined> {
  await startSession()
  if (!keycloak?.authenticated) return undefined
  return keycloak.isTokenExpired(RENEW_AHEAD_SECONDS) ? renewToken() : keycloak.token
}

/** Renews the token; callers that ask while a renewal is under way wait for that one. */
export function renewToken(): Promise<string | undefined> {
  renewing ??= renew().finally(() => (renewing = undefined))
  return renewing
}

async function renew(): Promise<string | undefined> {
  if (!keycloak?.authenticated) return undefined
  try {
    await keycloak.updateToken(-1)
    return keycloak.token
  } catch {
    if (!keycloak.authenticated) status.value = 'SIGNED_OUT'
    return undefined
  }
}

/** Whether the URL's fragment is Keycloak's answer to a sign-in, which must not stay in the address. */
export function isSignInAnswer(hash: string): boolean {
  return /[#&]state=/.test(hash) && /[#&](code|error)=/.test(hash)
}

/** Leaves for Keycloak's sign-in page and comes back to `path`. */
export async function signIn(path: string): Promise<void> {
  await startSession()
  await keycloak?.login({ redirectUri: location.origin + path, locale: document.documentElement.lang })
}

/** Ends the session; the drafts here do not open for the next person at this device, and what is not sent yet waits for its author. */
export async function signOut(): Promise<void> {
  forgetUser()
  await keycloak?.logout({ redirectUri: `${location.origin}/public` })
}
