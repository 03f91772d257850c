import { invertedEffects } from '@codemirror/commands'
import { Compartment, EditorState, type Extension, StateEffect, StateField } from '@codemirror/state'
import type { KindId } from '../../picture/kind.ts'
import { languages } from './languages.client.ts'

/** Changes the kind; undo changes it back. */
export const setKind = StateEffect.define<KindId>()

/** The kind lives beside the text, so that undo brings both back together. */
export const kindField = StateField.define<KindId>({
  create: () => 'mermaid',
  update: (kind, transaction) =>
    transaction.effects.reduce((now, effect) => (effect.is(setKind) ? effect.value : now), kind),
})

/** The kind of the document, with its language following it. */
export function kindOfDocument(kind: KindId): Extension {
  const language = new Compartment()
  return [
    kindField.init(() => kind),
    language.of(languages[kind]),
    invertedEffects.of(({ startState, effects }) =>
      effects.some((effect) => effect.is(setKind)) ? [setKind.of(startState.field(kindField))] : [],
    ),
    EditorState.transactionExtender.of(({ effects }) => {
      const changed = effects.find((effect) => effect.is(setKind))
      return changed ? { effects: language.reconfigure(languages[changed.value]) } : null
    }),
  ]
}
