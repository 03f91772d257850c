import { changeFile } from './file-changes.ts'
import { findFile, refusalFor } from './file-rows.ts'
import type { Actor, Clip, Files, Result } from './files.ts'
import { readImage } from './image-facts.ts'
import { findImage, storeImage } from './images.ts'
import type { KindParts } from './parts.ts'
import { done, refused } from './result.ts'
import type { DocNode, NodeId } from './tree/model.ts'
import { cloneNode, imageIn, walk } from './tree/tree.ts'

/** Copies nodes with the bytes of their pictures; named ranges are no part of what is copied. */
export function copyNodes(parts: KindParts, email: string, id: string, ids: readonly NodeId[]): Result<Clip> {
  const forbidden = refusalFor(findFile(parts, id), email, 'read')
  if (forbidden) return refused(forbidden)
  const tree = parts.live.load(id)?.tree
  const nodes: DocNode[] = []
  for (const each of ids) {
    const node = tree?.find(each)
    if (!node) return refused({ code: 'GONE', id: each })
    nodes.push(cloneNode(node))
  }
  return done({ nodes, images: imagesOf(parts, id, nodes) })
}

export function imagesOf(parts: KindParts, id: string, nodes: readonly DocNode[]): Clip['images'] {
  const names = new Set<string>()
  for (const node of nodes) for (const each of walk(node)) for (const name of imageIn(each)) names.add(name)
  return [...names].flatMap((name) => {
    const image = findImage(parts, id, name)
    return image ? [{ id: image.id, name: image.name, content: image.content }] : []
  })
}

/** Pastes with new ids for nodes and pictures: nothing of the document that was copied from is needed any longer. */
export function pasteClip(
  parts: KindParts,
  by: Actor,
  id: string,
  { parent, after }: Parameters<Files['paste']>[2],
  clip: Clip,
): Result<readonly NodeId[]> {
  const forbidden = refusalFor(findFile(parts, id), by.email, 'change')
  if (forbidden) return refused(forbidden)
  const images = keepImages(parts, by, id, clip.images)
  const nodes = clip.nodes.map((node) => withImages(cloneNode(node, parts.newNodeId), images))
  const operations = nodes.map((node, index) => ({
    op: 'insert' as const,
    parent,
    after: index === 0 ? after : (nodes[index - 1]?.id ?? null),
    node,
  }))
  const changed = changeFile(parts, by, id, { operations })
  return changed.ok ? done(nodes.map((node) => node.id)) : changed
}

/** Keeps pictures for another document; answers which id each has there. */
export function keepImages(
  parts: KindParts,
  by: Actor,
  id: string,
  images: Clip['images'],
): ReadonlyMap<string, string> {
  return new Map(
    images.map(({ id: old, name, content }) => {
      const read = readImage(content)
      if ('problem' in read) throw new Error(`Image ${old} was kept and can't be read: ${read.problem}`)
      return [old, storeImage(parts, by, id, { content, name, facts: read.facts }).id]
    }),
  )
}

/** The node, a fresh copy, with its pictures by their new names. */
export function withImages<T extends DocNode>(node: T, images: ReadonlyMap<string, string>): T {
  for (const each of walk(node))
    for (const old of imageIn(each))
      if ('attributes' in each) each.attributes = { ...each.attributes, image: images.get(old) ?? old }
  return node
}
