import * as v from 'valibot'
import type { Comment } from '../comments.ts'
import { type Answer, written } from './ask.ts'
import { bodyFormat, bodySchema, type Representation, readDocument } from './bodies.ts'
import { idSchema, numericId, readBody } from './input.ts'
import { baseOf } from './links.ts'
import { listResponse, paginate } from './paging.ts'
import { found, granted, Refused } from './refused.ts'
import { commentV2 } from './shapes-v2.ts'

const formats: readonly Representation[] = ['storage', 'atlas_doc_format', 'view']

const newComment = v.object({
  pageId: v.optional(idSchema),
  parentCommentId: v.optional(idSchema),
  body: bodySchema,
  inlineCommentProperties: v.optional(v.object({ textSelection: v.optional(v.string()) })),
})

/** GET /pages/:id/footer-comments or inline-comments: those that answer no other. */
export function listComments(kind: Comment['kind']): Answer {
  return ({ site, url, part }) => {
    const { id } = found(site.page(numericId(part('id'))), 'page')
    const roots = site.comments.of(id, kind).filter(({ parentId }) => parentId === null)
    const slice = paginate(roots, url, (comment) => comment.id)
    const format = bodyFormat(url, formats)
    return listResponse(
      { ...slice, items: slice.items.map((each) => commentV2(site, each, format)) },
      baseOf(site),
    )
  }
}

/** GET one comment. */
export function getComment(kind: Comment['kind']): Answer {
  return ({ site, url, part }) => {
    const comment = found(site.comments.find(numericId(part('comment'))), 'comment')
    found(comment.kind === kind ? site.page(comment.pageId) : undefined, 'comment')
    return Response.json(commentV2(site, comment, bodyFormat(url, formats)))
  }
}

/** POST a comment on a page, or an answer to one. */
export function createComment(kind: Comment['kind']): Answer {
  return async (ask) => {
    const { site, by } = ask
    const { pageId, parentCommentId, body, inlineCommentProperties } = await readBody(ask.request, newComment)
    const parent =
      parentCommentId === undefined ? undefined : found(site.comments.find(parentCommentId), 'comment')
    const page = pageId ?? parent?.pageId
    if (page === undefined) throw new Refused(400, 'A comment needs a pageId or a parentCommentId.')
    const selection = inlineCommentProperties?.textSelection
    const comment = granted(
      site.comments.create(by.accountId, {
        pageId: page,
        kind,
        body: readDocument(site, page, body),
        ...(parent === undefined ? {} : { parentId: parent.id }),
        ...(selection === undefined ? {} : { selection }),
        ...written(ask),
      }),
    )
    return Response.json(commentV2(site, comment, 'storage'), { status: 201 })
  }
}
