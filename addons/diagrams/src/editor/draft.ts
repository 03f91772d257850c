import type { DiagramConfig } from '../config.ts'
import type { Picture } from '../picture/picture.ts'

/** What the writer has before it is saved. */
export interface Draft extends Omit<DiagramConfig, 'picture'> {
  /** True until the writer has changed the alternative text: it follows the source as long. */
  readonly isAltProposed: boolean
}

/** Proposes an alternative text for a source. */
export type ProposeAlt = (draft: Pick<Draft, 'kind' | 'source'>) => string

/** A draft with nothing in it. */
export const emptyDraft: Draft = {
  kind: 'mermaid',
  source: '',
  theme: 'auto',
  align: 'center',
  width: 'natural',
  caption: '',
  alt: '',
  isAltProposed: true,
}

/** Opens a saved diagram for editing; a text equal to the proposal goes on following the source. */
export function draftOf({ picture: _, ...saved }: DiagramConfig, proposeAlt: ProposeAlt): Draft {
  const proposed = proposeAlt(saved)
  return { ...saved, alt: saved.alt || proposed, isAltProposed: saved.alt === '' || saved.alt === proposed }
}

/** Changes some of a draft, and the proposed alternative text with it. */
export function change(draft: Draft, changed: Partial<Draft>, proposeAlt: ProposeAlt): Draft {
  const next = { ...draft, ...changed }
  if ('alt' in changed && !('isAltProposed' in changed)) return { ...next, isAltProposed: changed.alt === '' }
  if (!next.isAltProposed) return next
  return next.source === draft.source && next.kind === draft.kind && next.alt !== ''
    ? next
    : { ...next, alt: next.source.trim() === '' ? '' : proposeAlt(next) }
}

/** The configuration to save. */
export function configOf({ isAltProposed: _, ...draft }: Draft, picture: Picture | undefined): DiagramConfig {
  return picture ? { ...draft, picture } : draft
}

/** Whether anything would be lost if the draft were thrown away. */
export function isChanged(draft: Draft, since: Draft): boolean {
  const { isAltProposed: a, alt: altNow, ...now } = draft
  const { isAltProposed: b, alt: altThen, ...then } = since
  const isAltChanged = !(a && b) && altNow !== altThen
  return isAltChanged || JSON.stringify(now) !== JSON.stringify(then)
}
