import type { Project } from '../project/project.ts'
import { type AnyNode, isNode, walk } from '../project/syntax-tree.ts'
import { scopesNamed } from './scopes-named.ts'

/** The scopes of a project: declared, or inferred from what its code names, as Google does where none are. */
export interface ProjectScopes {
  readonly scopes: readonly string[]
  readonly from: 'manifest' | 'code'
}

export function scopesOfProject({ manifest, scripts, libraries }: Project): ProjectScopes {
  if (manifest.oauthScopes) return { scopes: manifest.oauthScopes, from: 'manifest' }
  const docs = scripts.flatMap((file) => file.docs)
  const isCurrentOnly =
    docs.some((doc) => /@OnlyCurrentDoc\b/.test(doc)) && !docs.some((doc) => /@NotOnlyCurrentDoc\b/.test(doc))
  const found = new Set<string>(libraries.flatMap(({ project }) => scopesOfProject(project).scopes))
  for (const { tree } of scripts)
    walk(tree, (node) => {
      for (const scope of scopesOfNode(node, isCurrentOnly)) found.add(scope)
    })
  return { scopes: [...found].sort(), from: 'code' }
}

function scopesOfNode(node: AnyNode, isCurrentOnly: boolean): readonly string[] {
  if (node.type !== 'MemberExpression' || node.computed === true) return []
  const { object, property } = node
  const member = isNode(property) && property.type === 'Identifier' ? String(property.name) : ''
  const owner = isNode(object) && object.type === 'Identifier' ? String(object.name) : ''
  return scopesNamed(owner, member, { isCurrentOnly })
}
