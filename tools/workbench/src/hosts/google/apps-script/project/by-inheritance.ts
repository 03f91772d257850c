import type { ScriptFile } from './project.ts'

/**
 * Files in an order in which they load: a class that others extend comes before them. The order of a project that was
 * written in Google's editor isn't in its repository, and most have no other need for one.
 */
export function byInheritance(files: readonly ScriptFile[]): readonly ScriptFile[] {
  const home = new Map(
    files.flatMap((file) => classesOf(file).map(({ name }): [string, ScriptFile] => [name, file])),
  )
  const ordered = new Set<ScriptFile>()
  const visiting = new Set<ScriptFile>()
  const place = (file: ScriptFile) => {
    if (ordered.has(file) || visiting.has(file)) return
    visiting.add(file)
    for (const { parent } of classesOf(file)) {
      const parentHome = parent === undefined ? undefined : home.get(parent)
      if (parentHome) place(parentHome)
    }
    ordered.add(file)
  }
  for (const file of files) place(file)
  return [...ordered]
}

function classesOf({
  tree,
}: ScriptFile): readonly { readonly name: string; readonly parent: string | undefined }[] {
  return tree.body.flatMap((statement) => {
    if (statement.type !== 'ClassDeclaration') return []
    const parent = statement.superClass?.type === 'Identifier' ? statement.superClass.name : undefined
    return [{ name: statement.id.name, parent }]
  })
}
