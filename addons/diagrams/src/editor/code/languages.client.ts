import { jsonLanguage } from '@codemirror/lang-json'
import { HighlightStyle, type Language, StreamLanguage, syntaxHighlighting } from '@codemirror/language'
import { stex } from '@codemirror/legacy-modes/mode/stex'
import { tags } from '@lezer/highlight'
import type { KindId } from '../../picture/kind.ts'
import { dotLanguage, mermaidLanguage, outlineLanguage, plantumlLanguage } from './stream-languages.client.ts'

/** How the source of each kind is coloured. */
export const languages: Readonly<Record<KindId, Language>> = {
  mermaid: mermaidLanguage,
  dot: dotLanguage,
  'vega-lite': jsonLanguage,
  math: StreamLanguage.define(stex),
  mindmap: outlineLanguage,
  plantuml: plantumlLanguage,
}

/** The colours, the same names in light and dark. */
export const highlighting = syntaxHighlighting(
  HighlightStyle.define([
    { tag: [tags.keyword, tags.tagName, tags.heading], color: 'var(--code-keyword)' },
    { tag: tags.heading, fontWeight: '600' },
    { tag: [tags.string, tags.special(tags.string)], color: 'var(--code-string)' },
    { tag: [tags.number, tags.bool, tags.null], color: 'var(--code-number)' },
    { tag: [tags.comment, tags.meta], color: 'var(--code-comment)', fontStyle: 'italic' },
    { tag: [tags.operator, tags.bracket, tags.punctuation], color: 'var(--code-operator)' },
    { tag: [tags.propertyName, tags.attributeName, tags.link], color: 'var(--code-name)' },
    { tag: tags.strong, fontWeight: '600' },
    { tag: tags.emphasis, fontStyle: 'italic' },
  ]),
)
