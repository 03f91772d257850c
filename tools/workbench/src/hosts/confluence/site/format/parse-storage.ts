import type { AdfDocument, AdfNode } from '../../adf.ts'
import { parseBlocks } from './parse-blocks.ts'
import type { FileNames } from './storage.ts'
import { type Parsed, parseXml } from './xml.ts'

/** Reads storage format as ADF. Elements without a counterpart give their content; macros are always kept. */
export function fromStorage(markup: string, files: FileNames): Parsed<AdfDocument> {
  const parsed = parseXml(markup)
  if ('problem' in parsed) return parsed
  const content: readonly AdfNode[] = parseBlocks(parsed.value, files)
  return { value: { version: 1, type: 'doc', content } }
}
