import { useMutation, useQuery } from '@tanstack/vue-query'
import { api, read } from '@/api/client'
import { keep } from '@/api/keep'
import type { Attachment } from '@/api/model'

/** An attachment of which only the id is known. What it is called never changes. */
export function useAttachment(id: () => string) {
  return useQuery({ queryKey: ['attachment', id], queryFn: () => read(api.GET('/api/v1/attachments/{id}', { params: { path: { id: id() } } })), staleTime: Infinity })
}

/** Hands out the file itself, which only somebody signed in may fetch. */
export function useKeeping() {
  return useMutation({
    mutationFn: ({ id, name }: Pick<Attachment, 'id' | 'name'>) => keep(api.GET('/api/v1/attachments/{id}/content', { params: { path: { id } }, parseAs: 'blob' }), name),
  })
}
