import { diagramFormat } from '../../../config-format.ts'
import type { KindId } from '../../../picture/kind.ts'

/** A node of the Atlassian Document Format, as far as an export needs it. */
export interface AdfNode {
  readonly type: string
  readonly attrs?: Readonly<Record<string, string>>
  readonly marks?: readonly { readonly type: string }[]
  readonly text?: string
  readonly content?: readonly AdfNode[]
}

/** A document that Confluence writes into a PDF or Word file in the macro's place. */
export interface AdfDocument {
  readonly version: 1
  readonly type: 'doc'
  readonly content: readonly AdfNode[]
}

/** The word that a code block names its language by, where it isn't the kind's own; an unknown one is shown plain. */
const languages: Readonly<Partial<Record<KindId, string>>> = {
  'vega-lite': 'json',
  math: 'latex',
  mindmap: 'markdown',
}

/** A macro's configuration as a document: caption, alternative text, source. The picture: decisions/export.md. */
export function exportDiagram(stored: unknown): AdfDocument {
  const opened = diagramFormat.open(stored)
  if (opened.state === 'empty') return documentOf([paragraph('')])
  if (opened.state === 'unreadable') return documentOf([codeBlock('json', opened.raw)])
  const { kind, source, caption, alt } = opened.config
  return documentOf([
    ...(caption.trim() === '' ? [] : [paragraph(caption)]),
    ...(alt.trim() === '' ? [] : [paragraph(alt, [{ type: 'em' }])]),
    codeBlock(languages[kind] ?? kind, source),
  ])
}

/** The configuration in the payload of an `adfExport` function (Forge, modules/macro, seen 2026-11-25). */
export const configOf = (payload: unknown): unknown =>
  fieldsOf(fieldsOf(fieldsOf(payload).context).extension).config

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

const documentOf = (content: readonly AdfNode[]): AdfDocument => ({ version: 1, type: 'doc', content })

const paragraph = (text: string, marks: AdfNode['marks'] = []): AdfNode => ({
  type: 'paragraph',
  content: textNodes(text, marks),
})

const codeBlock = (language: string, text: string): AdfNode => ({
  type: 'codeBlock',
  attrs: { language },
  content: textNodes(text),
})

// ADF refuses a text node without text (Atlassian Document Format, node text, seen 2026-11-25).
const textNodes = (text: string, marks: AdfNode['marks'] = []): readonly AdfNode[] =>
  text === '' ? [] : [{ type: 'text', text, ...(marks.length > 0 && { marks }) }]
