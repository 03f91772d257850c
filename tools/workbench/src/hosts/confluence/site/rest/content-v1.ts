import * as v from 'valibot'
import type { Page } from '../site.ts'
import type { Answer, Ask } from './ask.ts'
import { expansions, readBody } from './input.ts'
import { found, Refused } from './refused.ts'
import { contentV1 } from './shapes-v1.ts'

const permissionCheck = v.object({
  subject: v.object({ type: v.picklist(['user', 'group']), identifier: v.string() }),
  operation: v.picklist([
    'read',
    'update',
    'delete',
    'export',
    'administer',
    'archive',
    'create',
    'purge',
    'restore',
  ]),
})

/** GET /content/:id, or one of its versions. */
export const getContent: Answer = (ask) =>
  Response.json(contentV1(ask.site, openContent(ask), expansions(ask.url)))

/** POST /content/:id/permission/check: what the person's role allows. */
export const checkPermission: Answer = async (ask) => {
  openContent(ask)
  const { subject, operation } = await readBody(ask.request, permissionCheck)
  if (subject.type === 'group')
    throw new Refused(501, 'The workbench has not built groups for permission/check.')
  const person = found(ask.site.person(subject.identifier), 'user with this account id')
  const needed = { read: 'reader', export: 'reader', administer: 'admin', purge: 'admin' } as const
  const role = operation in needed ? needed[operation as keyof typeof needed] : 'editor'
  const ranks = { reader: 0, editor: 1, admin: 2 } as const
  const hasPermission = ranks[person.role] >= ranks[role]
  return Response.json({ hasPermission, errors: [] })
}

/** The page that a v1 path names: current unless `status` says otherwise, at a version where one is asked for. */
export function openContent({ site, by, url, part }: Ask): Page {
  const status = v.safeParse(
    v.picklist(['current', 'draft', 'trashed']),
    url.searchParams.get('status') ?? 'current',
  )
  const version = url.searchParams.get('version')
  const page = site.page(part('id'), {
    status: status.success ? status.output : 'current',
    by: by.accountId,
    ...(version === null ? {} : { version: Number(version) }),
  })
  return found(page, `content with id: ContentId{id=${part('id')}}`)
}
