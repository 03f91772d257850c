import { type FilesParts, openFiles } from '../files/open-files.ts'
import { bodyId, type Container, container, emptyRoot, rootId } from '../files/tree/model.ts'
import { cloneNode } from '../files/tree/tree.ts'
import type { Docs } from './docs.ts'
import { replacement } from './replacement.ts'

/** The documents over a store. Two of these over one store see each other's changes. */
export function createDocs(parts: FilesParts): Docs {
  const files = openFiles({ ...parts, kind: 'document', replacement })
  return {
    ...files,
    create(by, { title, body }) {
      const root = body
        ? container('document', rootId, [{ ...(cloneNode(body) as Container), id: bodyId }])
        : emptyRoot(files.newNodeId)
      return files.create(by, { title, root })
    },
  }
}
