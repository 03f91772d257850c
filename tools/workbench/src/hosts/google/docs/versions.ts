import type { Actor, Docs, Result, Version } from './docs.ts'
import { changeDocument } from './document-changes.ts'
import { findDocument, refusalFor } from './document-rows.ts'
import { parseTree } from './live-trees.ts'
import { bodyId, type Container, type DocNode, isContainer, rootId } from './model.ts'
import type { Operation } from './operations.ts'
import type { DocsParts } from './parts.ts'
import { done, refused } from './result.ts'
import { first, integer, query, type Row, run, text } from './rows.ts'
import { cloneNode, type Tree } from './tree.ts'

const columns = 'number, name, title, revision, author, at'

export function keepVersion(parts: DocsParts, by: Actor, id: string, name: string): Result<Version> {
  const document = findDocument(parts.db, id)
  const forbidden = refusalFor(document, by.email, 'change')
  const live = parts.live.load(id)
  if (forbidden || !document || !live) return refused(forbidden ?? { code: 'NOT_FOUND' })
  run(
    parts.db,
    `INSERT INTO google_document_version (document_id, number, revision, name, title, tree, author, at)
     VALUES (?, (SELECT COALESCE(MAX(number), 0) + 1 FROM google_document_version WHERE document_id = ?), ?, ?, ?, ?, ?, ?)`,
    id,
    id,
    live.revision,
    name,
    document.title,
    JSON.stringify(live.tree.root),
    by.email,
    parts.clock.now().toISOString(),
  )
  return done(list(parts, id)[0] as Version)
}

export function listVersions(parts: DocsParts, email: string, id: string): Result<readonly Version[]> {
  const forbidden = refusalFor(findDocument(parts.db, id), email, 'read')
  return forbidden ? refused(forbidden) : done(list(parts, id))
}

export function findVersion(parts: DocsParts, email: string, id: string, number: number): Result<Container> {
  const forbidden = refusalFor(findDocument(parts.db, id), email, 'read')
  if (forbidden) return refused(forbidden)
  const row = first(
    parts.db,
    'SELECT tree FROM google_document_version WHERE document_id = ? AND number = ?',
    id,
    number,
  )
  return row ? done(parseTree(text(row, 'tree'))) : refused({ code: 'NOT_FOUND' })
}

/** Replaces what is in the document by what was; ids of nodes that are in both may change. */
export function restoreVersion(
  parts: DocsParts,
  by: Actor,
  id: string,
  number: number,
): ReturnType<Docs['restoreVersion']> {
  const version = findVersion(parts, by.email, id, number)
  if (!version.ok) return version
  const live = parts.live.load(id)
  if (!live) return refused({ code: 'NOT_FOUND' })
  const operations = replacement(live.tree, version.value, parts.newNodeId)
  const changed = changeDocument(parts, by, id, { operations })
  return changed.ok ? done({ inverse: changed.value.inverse }) : changed
}

// New first, old afterwards: a section is never without its last paragraph.
function replacement(tree: Tree, old: Container, newNodeId: () => string): readonly Operation[] {
  const names = new Map<string, string>()
  const idOf = (id: string) => {
    const name = names.get(id) ?? newNodeId()
    names.set(id, name)
    return name
  }
  const operations: Operation[] = []
  const body = tree.find(bodyId)
  let after = isContainer(body) ? (body.children.at(-1)?.id ?? null) : null
  const oldBody = old.children.find(({ id }) => id === bodyId)
  for (const child of reversedEnd(isContainer(oldBody) ? oldBody.children : [])) {
    const node = cloneNode(child, idOf)
    operations.push({ op: 'insert', parent: bodyId, after, node })
    if (child === oldBodyLast(oldBody)) continue
    after = node.id
  }
  for (const child of isContainer(body) ? body.children : []) operations.push({ op: 'remove', id: child.id })
  for (const child of tree.root.children)
    if (child.id !== bodyId) operations.push({ op: 'remove', id: child.id })
  for (const child of old.children) {
    if (child.id === bodyId) continue
    const node: DocNode =
      child.kind === 'namedRange'
        ? {
            ...child,
            id: idOf(child.id),
            parts: child.parts.map((part) => ({ ...part, element: idOf(part.element) })),
          }
        : cloneNode(child, idOf)
    operations.push({ op: 'insert', parent: rootId, after: bodyId, node })
  }
  return operations
}

// The last paragraph goes in first, so that a table before it is never the section's end.
function reversedEnd(children: readonly DocNode[]): readonly DocNode[] {
  const last = children.at(-1)
  return last ? [last, ...children.slice(0, -1)] : []
}

function oldBodyLast(body: DocNode | undefined): DocNode | undefined {
  return isContainer(body) ? body.children.at(-1) : undefined
}

function list({ db }: DocsParts, id: string): readonly Version[] {
  return query(
    db,
    `SELECT ${columns} FROM google_document_version WHERE document_id = ? ORDER BY number DESC`,
    id,
  ).map(parseVersion)
}

function parseVersion(row: Row): Version {
  return {
    number: integer(row, 'number'),
    name: text(row, 'name'),
    title: text(row, 'title'),
    revision: integer(row, 'revision'),
    author: text(row, 'author'),
    at: text(row, 'at'),
  }
}
