import { beforeEach, expect, test, vi } from 'vitest'

const adapter = vi.hoisted(() => ({
  authenticated: true, token: 'old', expired: true, updates: 0, initialised: [] as unknown[], signedIn: true, down: false,
}))

vi.mock('keycloak-js', () => ({
  default: class {
    onAuthLogout?: () => void
    get authenticated() { return adapter.authenticated }
    get token() { return adapter.token }
    isTokenExpired() { return adapter.expired }
    init(options: unknown) {
      adapter.initialised.push(options)
      return adapter.down ? Promise.reject(new Error('timeout')) : Promise.resolve(adapter.signedIn)
    }
    async updateToken() {
      adapter.updates += 1
      await Promise.resolve()
      adapter.token = 'new'
      adapter.expired = false
      return true
    }
  },
}))

async function freshSession() {
  vi.resetModules()
  return import('./session')
}

beforeEach(() => {
  Object.assign(adapter, { authenticated: true, token: 'old', expired: true, updates: 0, initialised: [], signedIn: true, down: false })
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ keycloakUrl: 'http://localhost:8180', realm: 'phongtrao', clientId: 'phongtrao-spa' })))
})

test('ten requests with an expired token cause one renewal', async () => {
  const session = await freshSession()

  const tokens = await Promise.all(Array.from({ length: 10 }, () => session.accessToken()))

  expect(new Set(tokens)).toEqual(new Set(['new']))
  expect(adapter.updates).toBe(1)
})

test('a token that still holds is not renewed', async () => {
  adapter.expired = false
  const session = await freshSession()

  expect(await session.accessToken()).toBe('old')
  expect(adapter.updates).toBe(0)
})

test('signing in uses PKCE with S256 and asks silently, once', async () => {
  const session = await freshSession()

  await Promise.all([session.startSession(), session.startSession()])

  expect(adapter.initialised).toEqual([expect.objectContaining({ pkceMethod: 'S256', onLoad: 'check-sso' })])
  expect(session.sessionStatus.value).toBe('SIGNED_IN')
})

test('nothing of the session is kept in the browser', async () => {
  const session = await freshSession()
  await session.accessToken()

  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toMatch(/old|new/)
})

test('a Keycloak that does not answer leaves the session unreachable, without a token', async () => {
  Object.assign(adapter, { down: true, authenticated: false })
  const session = await freshSession()

  expect(await session.accessToken()).toBeUndefined()
  expect(session.sessionStatus.value).toBe('UNREACHABLE')
})

test.each([
  ['#state=a&session_state=b&code=c', true],
  ['#error=login_required&state=a', true],
  ['#content', false],
  ['', false],
])('the fragment %o is an answer to a sign-in: %s', async (hash, answer) => {
  const session = await freshSession()
  expect(session.isSignInAnswer(hash)).toBe(answer)
})
