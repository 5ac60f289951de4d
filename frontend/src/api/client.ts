import createClient, { type Middleware } from 'openapi-fetch'
import { accessToken, renewToken } from '@/auth/session'
import { Problem } from './problem'
import type { paths } from './schema'

/** A resource with the ETag under which it was read, which every change of it must name. */
export interface Tagged<T> {
  value: T
  etag: string
}

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/** Read by anyone, so also while Keycloak does not answer. */
const PUBLIC = '/api/v1/public/'

/** A POST carries a key, so that sending it again (an expired token, a lost answer) never does the work twice. */
const idempotency: Middleware = {
  onRequest({ request }) {
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', crypto.randomUUID())
    }
    return request
  },
}

/** Sends with the access token; one that the API no longer accepts is renewed once and the request sent again. */
async function send(request: Request): Promise<Response> {
  if (new URL(request.url).pathname.startsWith(PUBLIC)) return sendWith(undefined, request)
  const again = request.clone()
  const token = await accessToken()
  const response = await sendWith(token, request)
  if (response.status !== 401 || !token) return response
  const renewed = await renewToken()
  return renewed ? sendWith(renewed, again) : response
}

async function sendWith(token: string | undefined, request: Request): Promise<Response> {
  if (token) request.headers.set('Authorization', `Bearer ${token}`)
  try {
    return await fetch(request)
  } catch {
    throw Problem.unreachable()
  }
}

export const api = createClient<paths>({ baseUrl: location.origin, fetch: send })
api.use(idempotency)

/** The answer's body, or the problem it states thrown. */
export async function read<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call
  if (!response.ok) throw asProblem(error, response)
  return data as T
}

/** The answer's body with its ETag. */
export async function readTagged<T>(call: Promise<Answer<T>>): Promise<Tagged<T>> {
  const answer = await call
  return { value: await read(Promise.resolve(answer)), etag: answer.response.headers.get('ETag') ?? '' }
}

function asProblem(body: unknown, response: Response): Problem {
  const stated = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  return new Problem(stated, response.status, response.headers.get('X-Request-Id') ?? undefined)
}
