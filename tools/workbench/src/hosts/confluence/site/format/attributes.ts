import type { AdfNode } from '../../adf.ts'

/** A node's attribute where it is text. */
export function textAttribute(node: AdfNode, name: string): string | undefined {
  const value = node.attrs?.[name]
  return typeof value === 'string' ? value : undefined
}

/** A node's attribute where it is a number. */
export function numberAttribute(node: AdfNode, name: string): number | undefined {
  const value = node.attrs?.[name]
  return typeof value === 'number' ? value : undefined
}

/** An attribute, or any other value, as an object to look into; an empty one where it is none. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {}
}
