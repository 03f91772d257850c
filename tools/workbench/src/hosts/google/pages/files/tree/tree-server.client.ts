import { followWhileSeen } from '../../../../../pages/follow.client.ts'
import type { ChangeAnswer, StoredChange, TreeServer } from './wire.ts'

async function asked<T>(request: Promise<Response>): Promise<T> {
  const response = await request
  if (!response.ok) throw new Error(`The document answered ${response.status}.`)
  return response.json()
}

function post<T>(url: string, value: unknown): Promise<T> {
  return asked(
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(value),
    }),
  )
}

/** The server of a document whose routes are at an address such as `/google/docs/<id>/paper`. */
export function treeServer(base: string): TreeServer {
  return {
    load: () => asked(fetch(base)),
    change: (change) => post<ChangeAnswer>(`${base}/changes`, change),
    async changesSince(revision) {
      const { changes } = await asked<{ changes: StoredChange[] | null }>(
        fetch(`${base}/changes?since=${revision}`),
      )
      return changes ?? undefined
    },
    subscribe(since, onChange) {
      let heard = since
      return followWhileSeen({
        address: () => `${base}/events?since=${heard}`,
        onNews(news) {
          const change = news as StoredChange // written by our own server
          heard = change.revision
          onChange(change)
        },
      })
    },
    async uploadImage(image, name) {
      const query = name === null ? '' : `?name=${encodeURIComponent(name)}`
      return asked(fetch(`${base}/images${query}`, { method: 'POST', body: image }))
    },
    async copyImages(from, images) {
      const copied = await post<{ images: Record<string, string> }>(`${base}/images/copies`, { from, images })
      return copied.images
    },
    imageUrl: (imageId) => `${base}/images/${encodeURIComponent(imageId)}`,
  }
}
