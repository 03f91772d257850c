import type { AdfDocument } from '../../adf.ts'
import type { FrameSpec } from '../../frames/frame.ts'
import type { MacroOffer, PageFile } from './offer.ts'

/** The page changed meanwhile: who published, and when. */
export interface Conflict {
  readonly current: number
  readonly by?: string
  readonly at?: string
  readonly title?: string
}

/** What came of publishing. */
type Published =
  | { readonly kind: 'published'; readonly url: string }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  | { readonly kind: 'refused'; readonly message: string }

/** A text as it is saved and published. */
interface Text {
  readonly title: string
  readonly body: AdfDocument
}

/** What the editor asks of the server, for one page. */
export interface Server {
  saveDraft(text: Text, basedOn: number): Promise<void>
  discardDraft(): Promise<void>
  publish(text: Text, version: number): Promise<Published>
  offers(): Promise<readonly MacroOffer[]>
  frame(ask: FrameAsk): Promise<FrameSpec>
  upload(file: File): Promise<PageFile & { readonly collection: string; readonly name: string }>
}

/** Which frame of which macro. */
interface FrameAsk {
  readonly attrs: Readonly<Record<string, unknown>>
  readonly kind: 'view' | 'config'
  readonly isInserting: boolean
  readonly colorMode: 'light' | 'dark'
}

async function answerOf<T>(response: Response): Promise<T> {
  const answer = (await response.json()) as T & { message?: string } // our own server's shape
  if (!response.ok) throw new Error(answer.message ?? `The server answered ${response.status}.`)
  return answer
}

function json(method: string, value: unknown): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }
}

/** The server of this workbench, for the page that is edited. */
export function createServer(pageId: string): Server {
  const base = `/api/pages/${pageId}`
  return {
    async saveDraft(text, basedOn) {
      await answerOf(await fetch(`${base}/draft`, json('PUT', { ...text, basedOn })))
    },
    async discardDraft() {
      await answerOf(await fetch(`${base}/draft`, { method: 'DELETE' }))
    },
    async publish(text, version) {
      const response = await fetch(`${base}/publish`, json('POST', { ...text, version }))
      const answer = (await response.json()) as { url: string; message?: string } & Conflict // our own server's shape
      if (response.ok) return { kind: 'published', url: answer.url }
      if (response.status === 409) return { kind: 'conflict', conflict: answer }
      return { kind: 'refused', message: answer.message ?? `The server answered ${response.status}.` }
    },
    async offers() {
      return (await answerOf<{ macros: readonly MacroOffer[] }>(await fetch('/api/macros'))).macros
    },
    async frame(ask) {
      return (await answerOf<{ spec: FrameSpec }>(await fetch(`${base}/frame`, json('POST', ask)))).spec
    },
    async upload(file) {
      const headers = { 'content-type': file.type || 'application/octet-stream' }
      const path = `${base}/files?name=${encodeURIComponent(file.name)}`
      return answerOf(await fetch(path, { method: 'POST', headers, body: file }))
    },
  }
}
