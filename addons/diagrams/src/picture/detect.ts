import { type KindId, kindIds } from './kind.ts'
import { kinds } from './kinds.ts'

/** A text and the kind of diagram that it most likely is. */
export interface Detected {
  readonly kind: KindId
  readonly source: string
}

const fence = /^[^\S\n]*(`{3,}|~{3,})[^\S\n]*(?:\{\.?)?([\w.+-]*)[^\n]*\n([\s\S]*?)\n?^[^\S\n]*\1[^\S\n]*$/m

/** Below this no kind is sure enough to be taken without asking. */
const sureEnough = 0.5

function byFence(word: string): KindId | undefined {
  return kindIds.find((id) => kinds[id].fences.includes(word.toLowerCase()))
}

function bare(kind: KindId, source: string): string {
  if (kind !== 'math') return source
  const text = source.trim()
  const wrapped = /^\$\$([\s\S]+)\$\$$/.exec(text) ?? /^\\\[([\s\S]+)\\\]$/.exec(text)
  return wrapped?.[1]?.trim() ?? source
}

function bySource(source: string): Detected | undefined {
  const rated = kindIds.map((id) => ({ id, sure: kinds[id].detect(source) })).sort((a, b) => b.sure - a.sure)
  const best = rated[0]
  return best && best.sure >= sureEnough ? { kind: best.id, source: bare(best.id, source) } : undefined
}

/** Finds the kind of a pasted text, and takes the source out of a Markdown fence; undefined where no kind is sure. */
export function detectKind(pasted: string): Detected | undefined {
  const text = pasted.replaceAll('\r\n', '\n')
  const fenced = fence.exec(text)
  const inner = fenced?.[3]
  if (inner !== undefined && text.trimStart().startsWith(fenced?.[1] ?? '`')) {
    const named = byFence(fenced?.[2] ?? '')
    return named ? { kind: named, source: bare(named, inner) } : bySource(inner)
  }
  return bySource(text)
}

/** The kind of a file by its name's ending. */
export function kindOfFile(name: string): KindId | undefined {
  const lower = name.toLowerCase()
  return kindIds.find((id) => kinds[id].extensions.some((extension) => lower.endsWith(`.${extension}`)))
}
