import type { Engine, KindId } from './kind.ts'

/** A kind's engine is loaded once for a document, as a module is. */
function once(load: () => Promise<Engine>): () => Promise<Engine> {
  let loading: Promise<Engine> | undefined
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined // a chunk that didn't arrive may arrive next time
      throw error
    })
    return loading
  }
}

/** Loads a kind's engine: each is a chunk of its own, of which a reader with a kept picture gets nothing. */
export const engines: Readonly<Record<KindId, () => Promise<Engine>>> = {
  mermaid: once(async () => (await import('./kinds/mermaid.client.ts')).load()),
  dot: once(async () => (await import('./kinds/dot.client.ts')).load()),
  'vega-lite': once(async () => (await import('./kinds/vega-lite.client.ts')).load()),
  math: once(async () => (await import('./kinds/math.client.ts')).load()),
  mindmap: once(async () => (await import('./kinds/mindmap.client.ts')).load()),
  plantuml: once(async () => (await import('./kinds/plantuml.client.ts')).load()),
}
