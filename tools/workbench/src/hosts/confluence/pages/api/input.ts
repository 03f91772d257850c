import type { Input } from '../../../../pages/input.ts'
import type { AdfDocument } from '../../adf.ts'

/** A document in Atlassian Document Format, as far as its frame goes; the site judges the rest. */
export function documentIn(input: Input, name: string): AdfDocument | undefined {
  const value = input[name]
  if (typeof value !== 'object' || value === null) return undefined
  const { type, version, content } = { type: '', version: 0, content: [], ...value }
  return type === 'doc' && version === 1 && Array.isArray(content) ? (value as AdfDocument) : undefined
}
