import { type FilesParts, openFiles } from '../files/open-files.ts'
import type { Container } from '../files/tree/model.ts'
import type { Operation } from '../files/tree/operations.ts'
import { cloneNode, type Tree } from '../files/tree/tree.ts'
import { newPresentation } from './new-presentation.ts'
import { rootId } from './pages.ts'
import type { Slides } from './slides.ts'

/** The presentations over a store. Two of these over one store see each other's changes. */
export function createSlides(parts: FilesParts): Slides {
  const files = openFiles({ ...parts, kind: 'presentation', replacement })
  return {
    ...files,
    create: (by, { title, root }) =>
      files.create(by, { title, root: root ?? newPresentation(files.newNodeId) }),
  }
}

/** A presentation may be empty, so its pages go and come back under their own ids. */
function replacement({ root }: Tree, old: Container): readonly Operation[] {
  return [
    ...root.children.map(({ id }): Operation => ({ op: 'remove', id })),
    ...old.children.map((page, index): Operation => {
      const after = old.children[index - 1]?.id ?? null
      return { op: 'insert', parent: rootId, after, node: cloneNode(page) }
    }),
  ]
}
