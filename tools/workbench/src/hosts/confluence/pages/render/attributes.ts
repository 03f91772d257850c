import type { AdfNode } from '../../adf.ts'

/** A text attribute of a node, or undefined where it is anything else. */
export function textAttr(node: AdfNode, name: string): string | undefined {
  const value = node.attrs?.[name]
  return typeof value === 'string' ? value : undefined
}

/** A finite number of a node, or undefined. */
export function numberAttr(node: AdfNode, name: string): number | undefined {
  const value = node.attrs?.[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** One of a closed list, or undefined. */
export function choiceAttr<T extends string>(
  node: AdfNode,
  name: string,
  choices: readonly T[],
): T | undefined {
  const value = node.attrs?.[name]
  return choices.find((choice) => choice === value)
}

/** A colour of the form #rrggbb or #rgb, or undefined: nothing else gets into a style. */
export function hexColor(value: unknown): string | undefined {
  return typeof value === 'string' && /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(value) ? value : undefined
}

/** The children of a node, none where the stored document has something else there. */
export function childrenOf(node: AdfNode): readonly AdfNode[] {
  return Array.isArray(node.content) ? node.content.filter(isNode) : []
}

/** Whether a stored value can be read as a node at all. */
export function isNode(value: unknown): value is AdfNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
