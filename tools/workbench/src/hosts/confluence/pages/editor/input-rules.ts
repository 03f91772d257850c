import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules'
import type { MarkType } from 'prosemirror-model'
import type { Plugin } from 'prosemirror-state'
import { insertBlock, makeTask, type } from './blocks.ts'
import { schema } from './schema.ts'

/** `**bold**`: the text between the marks is marked and the signs go away. */
function markRule(pattern: RegExp, mark: MarkType | undefined): InputRule[] {
  if (!mark) return []
  return [
    new InputRule(pattern, (state, match, start, end) => {
      const [whole, lead = '', text = ''] = match
      if (text === '' || !state.doc.resolve(start).parent.type.allowsMarkType(mark)) return null
      const from = start + lead.length
      const opening = (whole.length - lead.length - text.length) / 2
      const tr = state.tr
      const isTyped = end < start + whole.length // the last sign is not in the document yet
      tr.delete(from + opening + text.length, isTyped ? end : from + whole.length - lead.length)
      tr.delete(from, from + opening)
      tr.addMark(from, from + text.length, mark.create())
      return tr.removeStoredMark(mark)
    }),
  ]
}

/** Markdown-like shorthands while typing. */
export function shorthands(): Plugin {
  const { marks } = schema
  return inputRules({
    rules: [
      textblockTypeInputRule(/^(#{1,6})\s$/, type('heading'), (match) => ({ level: match[1]?.length ?? 1 })),
      textblockTypeInputRule(/^```$/, type('codeBlock')),
      wrappingInputRule(/^\s*>\s$/, type('blockquote')),
      wrappingInputRule(/^\s*[-*]\s$/, type('bulletList')),
      wrappingInputRule(
        /^(\d{1,6})\.\s$/,
        type('orderedList'),
        (match) => ({ order: Number(match[1]) }),
        (match, node) => node.childCount + Number(node.attrs.order ?? 1) === Number(match[1]),
      ),
      new InputRule(/^\[ ?\]\s$/, (state, _match, start, end) => {
        const tr = state.tr.delete(start, end)
        return makeTask(tr) ? tr : null
      }),
      new InputRule(/^(?:---|\*\*\*|___)$/, (state, _match, start, end) =>
        insertBlock(state.tr.delete(start, end), type('rule').create()),
      ),
      ...markRule(/(^|[\s(])\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, marks.strong),
      ...markRule(/(^|[\s(])__([^_\s](?:[^_]*[^_\s])?)__$/, marks.strong),
      ...markRule(/(^|[\s(])\*([^*\s](?:[^*]*[^*\s])?)\*$/, marks.em),
      ...markRule(/(^|[\s(])_([^_\s](?:[^_]*[^_\s])?)_$/, marks.em),
      ...markRule(/(^|[\s(])~~([^~\s](?:[^~]*[^~\s])?)~~$/, marks.strike),
      ...markRule(/(^|[\s(])`([^`]+)`$/, marks.code),
    ],
  })
}
