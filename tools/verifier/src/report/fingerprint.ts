import { createHash } from 'node:crypto'
import type { Data, Finding } from '../finding.ts'

const date = /^\d{4}-\d\d-\d\d/
const lineNumber = /:\d+(:\d+)?$/

/**
 * The same for the same finding in two runs, though lines were added above it: code, claim, file, what is said of it and
 * the code on the path, without a line, a number or a date.
 */
export function fingerprint({ code, claim, at, data, path = [] }: Finding): string {
  const steps = [path[0], path.at(-1)].map((step) => step && [step.at.file, bare(step.text)])
  return createHash('sha256')
    .update(JSON.stringify([code, claim, at.file, lasting(data), steps]))
    .digest('hex')
    .slice(0, 32)
}

function lasting(data: Data): readonly (readonly [string, string])[] {
  return Object.entries(data)
    .flatMap(([key, value]): [string, string][] => {
      // Details of a run (how long, what a page showed) are others in the next.
      if (key === 'detail' || typeof value === 'number' || typeof value === 'boolean') return []
      const text = typeof value === 'string' ? value : value.join('\n')
      return date.test(text) ? [] : [[key, bare(text.replace(lineNumber, ''))]]
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

const bare = (text: string) => text.replace(/\s+/g, ' ').trim()
