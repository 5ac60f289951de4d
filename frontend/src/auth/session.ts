import type Keycloak from 'keycloak-js'
import { readonly, ref } from 'vue'

/** `UNREACHABLE`: Keycloak does not answer, so that nobody can sign in but public pages still work. */
export type SessionStatus = 'STARTING' | 'SIGNED_OUT' | 'SIGNED_IN' | 'UNREACHABLE'

interface SessionConfig {
  keycloakUrl: string
  realm: string
  clientId: string
}

/** A token that expires within so many seconds is renewed before it is used. */
const RENEW_AHEAD_SECONDS = 20

const status = ref<SessionStatus>('STARTING')
let keycloak: Keycloak | undefined
let starting: Promise<void> | undefined
let renewing: Promise<string | undefined> | undefined

export const sessionStatus = readonly(status)

/** Finds out, without leaving the page, whether somebody is signed in; tokens are kept in memory only. */
export function startSession(): Promise<void> {
  starting ??= start()
  return starting
}

async function start(): Promise<void> {
  try {
    const [{ default: KeycloakAdapter }, config] = await Promise.all([import('keycloak-js'), loadConfig()])
    keycloak = new KeycloakAdapter({ url: config.keycloakUrl, realm: config.realm, clientId: config.clientId })
    keycloak.onAuthLogout = () => (status.value = 'SIGNED_OUT')
    const signedIn = await keycloak.init({
      onLoad: 'check-sso',
      pkceMethod: 'S256',
      silentCheckSsoRedirectUri: `${location.origin}/silent-check-sso.html`,
      silentCheckSsoFallback: false,
      checkLoginIframe: false,
    })
    status.value = signedIn ? 'SIGNED_IN' : 'SIGNED_OUT'
  } catch {
    status.value = 'UNREACHABLE'
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

export async function signOut(): Promise<void> {
  await keycloak?.logout({ redirectUri: `${location.origin}/public` })
}
