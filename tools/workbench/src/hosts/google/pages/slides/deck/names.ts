import type { DocNode } from '../../../files/tree/model.ts'
import { wholeText } from '../../../slides/text.ts'

const kinds: Partial<Readonly<Record<DocNode['kind'], string>>> = {
  shape: 'Shape',
  pageImage: 'Image',
  line: 'Line',
  pageTable: 'Table',
  group: 'Group',
}

/** What an element is called aloud: its kind, and its alternative text or what is written in it. */
export function nameOfElement(node: DocNode): string {
  const attributes = 'attributes' in node ? node.attributes : {}
  const said = [attributes.altTitle, attributes.altDescription].filter(
    (text) => typeof text === 'string' && text !== '',
  )
  const written = node.kind === 'shape' ? wholeText(node).trim().slice(0, 80) : ''
  const kind = attributes.shapeType === 'TEXT_BOX' ? 'Text box' : (kinds[node.kind] ?? 'Element')
  const text = said.join(', ') || written
  return text === '' ? kind : `${kind}: ${text}`
}
