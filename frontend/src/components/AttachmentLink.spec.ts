import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { expect, test, vi } from 'vitest'
import { renderPage } from '@tests/renderPage'
import { server, useServer } from '@tests/server'
import AttachmentLink from './AttachmentLink.vue'

vi.mock('@/auth/session', async () => {
  const { ref } = await import('vue')
  return { sessionStatus: ref('SIGNED_IN'), sessionUser: ref({ id: 'someone', name: 'someone' }), accessToken: () => Promise.resolve('token'), renewToken: () => Promise.resolve(undefined) }
})
useServer()

test('the scan is named, and fetched by whoever is signed in; why it cannot be is said', async () => {
  const asked: (string | null)[] = []
  server.use(
    http.get('*/api/v1/attachments/a', () => HttpResponse.json({ id: 'a', name: 'Biên bản.pdf' })),
    http.get('*/api/v1/attachments/a/content', ({ request }) => {
      asked.push(request.headers.get('Authorization'))
      return HttpResponse.json({ type: '/problems/not-found', status: 404 }, { status: 404 })
    }),
  )
  await renderPage(AttachmentLink, { attachment: 'a' })
  await userEvent.click(await screen.findByRole('button', { name: /^Tải về:\s*Biên bản\.pdf$/ }))
  expect(await screen.findByRole('alert')).not.toBeEmptyDOMElement()
  expect(asked).toEqual(['Bearer token'])
})

test('who may not read it sees that there is one', async () => {
  const asked = vi.fn(() => HttpResponse.json({ type: '/problems/not-found', status: 404 }, { status: 404 }))
  server.use(http.get('*/api/v1/attachments/a', asked))
  await renderPage(AttachmentLink, { attachment: 'a' })
  await vi.waitFor(() => expect(asked).toHaveBeenCalled())
  expect(screen.getByText('Bản chụp đính kèm')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})
