import type { AdfDocument } from '../../adf.ts'
import { textAttribute } from './attributes.ts'
import { element, escaped } from './markup.ts'
import { type Dialect, render, type Writer } from './render.ts'
import { dayOf, panelMacros } from './storage.ts'

/**
 * A document as the HTML of the `view` representation. A real site runs the macros; here each leaves an empty element
 * that names it, because a macro of an app draws only in its frame.
 */
export function toView(
  document: AdfDocument,
  { fileUrl }: { fileUrl: (fileId: string) => string | undefined },
): string {
  return render(document, viewDialect(fileUrl))
}

const placeholder: Writer = (node, inner) =>
  element(
    node.type === 'inlineExtension' ? 'span' : 'div',
    {
      class: 'conf-macro',
      'data-macro-name': textAttribute(node, 'extensionKey'),
      'data-local-id': textAttribute(node, 'localId'),
    },
    inner,
  )

function viewDialect(fileUrl: (fileId: string) => string | undefined): Dialect {
  return {
    unknown: (node, inner) => element('div', { 'data-node-type': node.type }, inner),
    writers: {
      codeBlock: (node, inner) =>
        element(
          'div',
          { class: 'code panel pdl' },
          element('pre', { 'data-language': textAttribute(node, 'language') }, inner),
        ),
      panel: (node, inner) => {
        const name = panelMacros[textAttribute(node, 'panelType') ?? ''] ?? 'panel'
        return element(
          'div',
          { class: `confluence-information-macro confluence-information-macro-${name}` },
          inner,
        )
      },
      expand: (node, inner) =>
        element('details', {}, element('summary', {}, escaped(textAttribute(node, 'title') ?? '')) + inner),
      status: (node) =>
        element('span', { class: 'status-macro aui-lozenge' }, escaped(textAttribute(node, 'text') ?? '')),
      taskList: (_, inner) => element('ul', { class: 'inline-task-list' }, inner),
      taskItem: (node, inner) =>
        element('li', { class: textAttribute(node, 'state') === 'DONE' ? 'checked' : undefined }, inner),
      mention: (node) =>
        element(
          'a',
          { class: 'confluence-userlink user-mention', 'data-account-id': textAttribute(node, 'id') },
          escaped(textAttribute(node, 'text') ?? ''),
        ),
      emoji: (node) => escaped(textAttribute(node, 'text') ?? textAttribute(node, 'shortName') ?? ''),
      date: (node) => element('time', { datetime: dayOf(node) }, dayOf(node)),
      mediaSingle: (_, inner) => element('p', {}, inner),
      media: (node) => {
        const src = textAttribute(node, 'url') ?? fileUrl(textAttribute(node, 'id') ?? '')
        return src === undefined ? '' : element('img', { src, alt: textAttribute(node, 'alt') ?? '' }, null)
      },
      extension: placeholder,
      inlineExtension: placeholder,
      bodiedExtension: placeholder,
    },
  }
}
