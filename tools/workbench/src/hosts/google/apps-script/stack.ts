/** A place in a project's code. */
export interface Frame {
  readonly function: string
  readonly file: string
  readonly line: number
  readonly column: number
}

/** The frames of an engine's stack that are in the project's files, innermost first; both engines write them alike. */
export function framesOf(stack: string, paths: ReadonlySet<string>): readonly Frame[] {
  return stack.split('\n').flatMap((text) => {
    const [, name, file = '', line, column] =
      /^\s*at (?:(.*?) )?\(?([^()]+?):(\d+)(?::(\d+))?\)?$/.exec(text) ?? []
    if (!paths.has(file)) return []
    return [{ function: nameOf(name), file, line: Number(line), column: Number(column ?? 1) }]
  })
}

function nameOf(name: string | undefined): string {
  return name === undefined || name === '<eval>' || name === '<anonymous>' ? '[top]' : name
}
