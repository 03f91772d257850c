import type { AttributePatch, Attributes, DocNode } from './tree/model.ts'
import type { Operation } from './tree/operations.ts'
import { textOfRuns } from './tree/runs.ts'
import { walk } from './tree/tree.ts'

/** Words in a place of a document. */
export interface Content {
  readonly place: 'text' | 'link' | 'alternative text' | 'named range'
  readonly text: string
}

/** What an operation puts into a document that someone could read; looks and sizes are no content. */
export function contentOf(operation: Operation): readonly Content[] {
  switch (operation.op) {
    case 'insert':
      return contentOfNode(operation.node)
    case 'replaceText':
      return joined(
        operation.runs.length === 0 ? [] : [['text', textOfRuns(operation.runs)], ...links(operation.runs)],
      )
    case 'setAttributes':
      return joined(contentOfAttributes(operation.attributes))
    case 'remove':
      return []
  }
}

function contentOfNode(node: DocNode): readonly Content[] {
  const found: Found[] = []
  for (const each of walk(node)) {
    if (each.kind === 'text') found.push(['text', textOfRuns(each.runs)], ...links(each.runs))
    else if (each.kind === 'namedRange') found.push(['named range', each.name])
    else found.push(...contentOfAttributes(each.attributes))
  }
  return joined(found)
}

type Found = readonly [place: Content['place'], text: string]

function contentOfAttributes(attributes: Attributes | AttributePatch): readonly Found[] {
  const { altTitle, altDescription, linkUrl } = attributes
  return [
    ...[altTitle, altDescription].flatMap((text): Found[] =>
      typeof text === 'string' ? [['alternative text', text]] : [],
    ),
    ...(typeof linkUrl === 'string' ? [['link', linkUrl] as const] : []),
  ]
}

function links(runs: readonly { readonly attributes: Attributes }[]): readonly Found[] {
  return runs.flatMap(({ attributes }) => contentOfAttributes(attributes))
}

function joined(found: readonly Found[]): readonly Content[] {
  const places = new Map<Content['place'], string[]>()
  for (const [place, text] of found) {
    if (text === '') continue
    const texts = places.get(place)
    if (texts) texts.push(text)
    else places.set(place, [text])
  }
  return [...places].map(([place, texts]) => ({ place, text: texts.join('\n') }))
}
