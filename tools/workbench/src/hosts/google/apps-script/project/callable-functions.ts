import type { Project } from './project.ts'
import type { Program } from './syntax-tree.ts'

/**
 * The functions of a project that a page may call: those that stand in its files by name, without the private ones, whose
 * names end with an underscore. A function that is only made when the code runs has no name here, as at Google.
 */
export function callableFunctions({ scripts }: Pick<Project, 'scripts'>): readonly string[] {
  const names = scripts.flatMap(({ tree }) => functionNames(tree))
  return [...new Set(names)].filter((name) => !name.endsWith('_'))
}

function functionNames({ body }: Program): readonly string[] {
  return body.flatMap((statement) => {
    if (statement.type === 'FunctionDeclaration') return [statement.id.name]
    if (statement.type !== 'VariableDeclaration') return []
    return statement.declarations.flatMap(({ id, init }) =>
      id.type === 'Identifier' &&
      (init?.type === 'FunctionExpression' || init?.type === 'ArrowFunctionExpression')
        ? [id.name]
        : [],
    )
  })
}
