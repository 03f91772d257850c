import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state'

/** The slash menu as the document's state has it: where the slash is and what was typed after it. */
export interface SlashState {
  readonly from: number
  readonly to: number
  readonly typed: string
}

/** Where the menu's state is found. */
export const slashKey = new PluginKey<SlashState | null>('slash')

const pattern = /(?:^|\s)\/([\p{L}\p{N} -]{0,30})$/u

function open(state: EditorState): SlashState | null {
  const { $from, empty } = state.selection
  if (!empty || !$from.parent.isTextblock || $from.parent.type.spec.code) return null
  const before = $from.parent.textBetween(
    Math.max(0, $from.parentOffset - 40),
    $from.parentOffset,
    undefined,
    '\ufffc',
  )
  const match = pattern.exec(before)
  const typed = match?.[1]
  if (typed === undefined) return null
  return { from: $from.pos - typed.length - 1, to: $from.pos, typed }
}

/** Whether a transaction came of typing or deleting text, which alone opens the menu. */
function isTyped(tr: Transaction): boolean {
  return tr.docChanged && !tr.getMeta('history$') && tr.getMeta('uiEvent') !== 'paste'
}

/** Follows a slash that is being typed; `dismiss` in a transaction's meta closes the menu until the next one. */
export function slashState(): Plugin<SlashState | null> {
  return new Plugin<SlashState | null>({
    key: slashKey,
    state: {
      init: () => null,
      apply(tr, value, _old, state) {
        if (tr.getMeta(slashKey) === 'dismiss') return null
        if (value === null && !isTyped(tr)) return null
        const next = open(state)
        if (!next) return null
        // a slash that was left or dismissed is not opened again by typing on after it
        return value !== null || next.typed === '' ? next : null
      },
    },
  })
}
