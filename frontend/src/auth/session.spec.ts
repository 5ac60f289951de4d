import { beforeEach, expect, test, vi } from 'vitest'

const adapter = vi.hoisted(() => ({
  authenticated: true, token: 'old', expired: true, updates: 0, initialised: [] as unknown[], signedIn: true, down: false,
}))

vi.mock('keycloak-js', () => ({
  default: class {
    onAuthLogout?: () => void
    get authenticated() { return adapter.authenticated }
    subject = 'an-id'
    tokenParsed = { preferred_username: 'an' }
    get token() { return adapter.token }
    isTokenExpired() { return adapter.expired }
    init(options: unknown) {
      adapter.initialised.push(options)
      return adapter.down ? Promise.reject(new Error('timeout')) : Promise.resolve(adapter.signedIn)
    }
    logout() { return Promise.resolve() }
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
  localStorage.clear()
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

test('without a connection the drafts of who was signed in last are open, and nothing can be sent', async () => {
  const before = await freshSession()
  await before.startSession()
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  Object.assign(adapter, { down: true, authenticated: false })
  const session = await freshSession()
  await session.startSession()

  expect(session.sessionStatus.value).toBe('UNREACHABLE')
  expect(session.sessionUser.value).toEqual({ id: 'an-id', name: 'an' })
  expect(await session.accessToken()).toBeUndefined()
  vi.restoreAllMocks()

  Object.assign(adapter, { down: false, authenticated: true })
  await session.retrySession()
  expect(session.sessionStatus.value).toBe('SIGNED_IN')
})

test('a Keycloak that takes too long does not keep the drafts closed', async () => {
  const before = await freshSession()
  await before.startSession()
  vi.useFakeTimers()
  vi.stubGlobal('fetch', () => new Promise(() => undefined))
  const session = await freshSession()
  const started = session.startSession()
  await vi.advanceTimersByTimeAsync(5000)
  await started
  vi.useRealTimers()

  expect(session.sessionStatus.value).toBe('UNREACHABLE')
  expect(session.sessionUser.value?.name).toBe('an')
})

test('after signing out no drafts open for the next person', async () => {
  const before = await freshSession()
  await before.startSession()
  await before.signOut()
  Object.assign(adapter, { down: true, authenticated: false })
  const session = await freshSession()
  await session.startSession()

  expect(session.sessionUser.value).toBeUndefined()
})
