import type { ApiTable } from './api.ts'

/** The table as its file has it: one class, one enum, one global a line, so that a change shows where it is. */
export function formatApi(table: ApiTable): string {
  const parts = Object.entries(table).map(([part, entries]) => {
    const lines = Object.entries(entries).map(
      ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
    )
    return `  ${JSON.stringify(part)}: {\n${lines.join(',\n')}\n  }`
  })
  return `{\n${parts.join(',\n')}\n}\n`
}
