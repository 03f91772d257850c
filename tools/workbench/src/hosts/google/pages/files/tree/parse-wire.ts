import { array, number, object, safeParse, string } from 'valibot'
import { parseOperations } from '../../../files/tree/parse.ts'
import type { SentChange } from './wire.ts'

const sentChange = object({ client: string(), change: string(), base: number() })
const copying = object({ from: string(), images: array(string()) })

/** A change as a paper sends it, or what is wrong with it in words. */
export function parseSentChange(value: unknown): SentChange | { readonly problem: string } {
  const parsed = safeParse(sentChange, value)
  if (!parsed.success) return { problem: 'A change needs "client", "change" and "base".' }
  const { operations } = value as { readonly operations?: unknown }
  const read = parseOperations(operations)
  return 'problem' in read ? read : { ...parsed.output, operations: read.operations }
}

/** Which pictures of which document are wanted in another. */
export function parseCopying(
  value: unknown,
): { readonly from: string; readonly images: readonly string[] } | undefined {
  const parsed = safeParse(copying, value)
  return parsed.success ? parsed.output : undefined
}
