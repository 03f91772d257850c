import { Fragment, type Node } from 'prosemirror-model'
import { type Container, type DocNode, isContainer } from '../../../../files/tree/model.ts'
import { marksOf } from '../schema/marks.ts'
import { nodeType, schema } from '../schema/schema.ts'

/** The paper's document of a body. */
export function docFromBody(body: Container): Node {
  return schema.node('doc', { id: body.id, attributes: body.attributes }, contentFrom(body.children))
}

/** The paper's nodes of a document's: a text becomes one node for each look. */
export function contentFrom(children: readonly DocNode[]): Fragment {
  return Fragment.fromArray(children.flatMap(nodesFrom))
}

function nodesFrom(node: DocNode): readonly Node[] {
  if (node.kind === 'namedRange') return []
  if (node.kind === 'text')
    return node.runs.flatMap(({ text, attributes }) =>
      text === '' ? [] : [schema.text(text, marksOf(schema, attributes))],
    )
  const attrs = { id: node.id, attributes: node.attributes }
  return [nodeType(node.kind).create(attrs, isContainer(node) ? contentFrom(node.children) : null)]
}
