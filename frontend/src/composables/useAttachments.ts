import { useMutation, useQuery } from '@tanstack/vue-query'
import { ref } from 'vue'
import { api, read, readTagged } from '@/api/client'
import type { Attachment } from '@/api/model'
import { Problem } from '@/api/problem'
import { useKeeping } from './useAttachment'

/** What files are attached to. */
export interface AttachedTo {
  kind: 'directives' | 'reports'
  id: string
}

/** A file on its way. */
export interface Sending {
  name: string
  /** Which of how many, from 1. */
  n: number
  of: number
}

/** Bytes that the API takes, unless its operator says otherwise: more is not sent over a bad line only to be refused. */
const LARGEST = 20 * 1024 * 1024

/** The files attached to a thing, and what can be done with them; adding them needs a connection. */
export function useAttachments(to: () => AttachedTo) {
  const list = useQuery({
    queryKey: ['attachments', to],
    queryFn: async () => (await read(listed(to()))).items,
  })
  const sending = ref<Sending>()
  /** Sends files one after the other, up to the first that is refused; those before it are attached. */
  const adding = useMutation({
    async mutationFn(files: File[]) {
      try {
        for (const [index, file] of files.entries()) {
          sending.value = { name: file.name, n: index + 1, of: files.length }
          await read(send(to(), file))
        }
      } finally {
        sending.value = undefined
      }
    },
  })
  const removing = useMutation({
    async mutationFn({ id }: Attachment) {
      const path = { id }
      const { etag } = await readTagged(api.GET('/api/v1/attachments/{id}', { params: { path } }))
      return read(api.DELETE('/api/v1/attachments/{id}', { params: { path, header: { 'If-Match': etag } } }))
    },
  })
  return { list, sending, adding, removing, keeping: useKeeping() }
}

function listed({ kind, id }: AttachedTo) {
  const params = { path: { id }, query: { limit: 200 } }
  return kind === 'reports' ? api.GET('/api/v1/reports/{id}/attachments', { params }) : api.GET('/api/v1/directives/{id}/attachments', { params })
}

function send({ kind, id }: AttachedTo, file: File) {
  if (file.size > LARGEST) throw new Problem({ type: '/problems/file-too-large' }, 413)
  const sent = { params: { path: { id } }, body: { file: '' }, bodySerializer: () => formWith(file) }
  return kind === 'reports' ? api.POST('/api/v1/reports/{id}/attachments', sent) : api.POST('/api/v1/directives/{id}/attachments', sent)
}

function formWith(file: File): FormData {
  const form = new FormData()
  form.append('file', file)
  return form
}
