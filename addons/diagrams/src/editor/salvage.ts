import { type KindId, kindIds } from '../picture/kind.ts'

/**
 * What an unreadable configuration still says: its source and kind where it has them in their places, else the whole
 * text as the source. Nothing is guessed beyond that; the raw text was offered for copying before.
 */
export function salvage(raw: string): { readonly source: string; readonly kind: KindId } {
  const whole = { source: raw, kind: kindIds[0] }
  try {
    const document: unknown = JSON.parse(raw)
    if (typeof document !== 'object' || document === null) return whole
    const { source, kind } = document as Readonly<Record<string, unknown>>
    if (typeof source !== 'string' || source.trim() === '') return whole
    return { source, kind: kindIds.find((id) => id === kind) ?? kindIds[0] }
  } catch {
    return whole // cut or torn: all of it is shown
  }
}
