import { read } from './client'

/** Keeps a file that only somebody signed in may fetch. */
export async function keep(fetched: Promise<{ data?: unknown; error?: unknown; response: Response }>, name: string): Promise<void> {
  const address = URL.createObjectURL((await read(fetched)) as Blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
