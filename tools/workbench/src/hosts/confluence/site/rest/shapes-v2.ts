import type { Attachment } from '../attachments.ts'
import type { Comment } from '../comments.ts'
import type { Label } from '../labels.ts'
import type { ContentProperty } from '../properties.ts'
import type { Page, PageSummary, Person, Site, Space } from '../site.ts'
import { downloadPath, type Representation, writeBody } from './bodies.ts'
import { baseOf, pageLinks } from './links.ts'

type Json = Readonly<Record<string, unknown>>

/** A page as API v2 shows it (schema PageSingle and PageBulk, from memory, 2026-11). */
export function pageV2(site: Site, page: Page, format: Representation | null): Json {
  return {
    ...pageHeadV2(page),
    body: format === null ? {} : bodyV2(writeBody(site, page.id, page.body, format), format),
    _links: { ...pageLinks(site, page), base: baseOf(site) },
  }
}

/** A page without its body. */
export function pageHeadV2(page: PageSummary): Json {
  return {
    id: page.id,
    status: page.status,
    title: page.title,
    spaceId: page.spaceId,
    parentId: page.parentId,
    parentType: page.parentId === null ? null : 'page',
    position: page.position ?? null,
    authorId: page.authorId,
    ownerId: page.authorId,
    lastOwnerId: null,
    createdAt: page.createdAt,
    version: versionV2(page.version),
  }
}

/** A version; a page that was never published shows as version 1, as a real site counts its drafts. */
export function versionV2(version: {
  createdAt: string
  number: number
  authorId: string
  message?: string
}): Json {
  return {
    createdAt: version.createdAt,
    message: version.message ?? '',
    number: Math.max(1, version.number),
    minorEdit: false,
    authorId: version.authorId,
  }
}

/** A body under the name of its representation. */
function bodyV2(value: string, format: Representation): Json {
  return { [format]: { value, representation: format } }
}

/** A label. */
export function labelV2({ id, prefix, name }: Label): Json {
  return { id, prefix, name }
}

/** A content property. */
export function propertyV2({ id, key, value, version }: ContentProperty): Json {
  return { id, key, value, version: versionV2(version) }
}

/** An attachment. */
export function attachmentV2(site: Site, file: Attachment): Json {
  const downloadLink = downloadPath(file.pageId, file.title).replace(/^\/wiki/, '')
  const webuiLink = `/pages/viewpageattachments.action?pageId=${file.pageId}&preview=${encodeURIComponent(file.title)}`
  return {
    id: file.id,
    status: 'current',
    title: file.title,
    createdAt: file.version.createdAt,
    pageId: file.pageId,
    mediaType: file.mediaType,
    mediaTypeDescription: file.mediaType,
    comment: file.comment,
    fileId: file.fileId,
    fileSize: file.size,
    webuiLink,
    downloadLink,
    version: versionV2(file.version),
    _links: { webui: webuiLink, download: downloadLink, base: baseOf(site) },
  }
}

/** A comment. */
export function commentV2(site: Site, comment: Comment, format: Representation | null): Json {
  const title = site.page(comment.pageId)?.title ?? ''
  return {
    id: comment.id,
    status: 'current',
    title: `Re: ${title}`,
    pageId: comment.pageId,
    ...(comment.parentId === null ? {} : { parentCommentId: comment.parentId }),
    version: versionV2(comment.version),
    body: format === null ? {} : bodyV2(writeBody(site, comment.pageId, comment.body, format), format),
    ...(comment.kind === 'inline'
      ? { resolutionStatus: 'open', properties: { inlineOriginalSelection: comment.selection ?? '' } }
      : {}),
    _links: {
      webui: `/pages/viewpage.action?pageId=${comment.pageId}&focusedCommentId=${comment.id}`,
      base: baseOf(site),
    },
  }
}

/** A space. */
export function spaceV2(site: Site, space: Space): Json {
  return {
    id: space.id,
    key: space.key,
    name: space.name,
    type: 'global',
    status: 'current',
    authorId: space.authorId ?? null,
    createdAt: space.createdAt ?? null,
    homepageId: space.homepageId,
    description: null,
    icon: null,
    currentActiveAlias: space.key,
    _links: { webui: `/spaces/${space.key}`, base: baseOf(site) },
  }
}

/** A person, with the e-mail address only where the asker may know it. */
export function userV2(person: Person, { withEmail }: { readonly withEmail: boolean }): Json {
  return {
    accountId: person.accountId,
    accountType: person.appId === undefined ? 'atlassian' : 'app',
    accountStatus: 'active',
    displayName: person.name,
    publicName: person.name,
    email: withEmail ? person.email : '',
    timeZone: person.timeZone,
    profilePicture: profilePicture(person),
    isExternalCollaborator: false,
  }
}

/** The picture that both APIs name. */
export function profilePicture(person: Person): Json {
  const path = `/wiki/aa-avatar/${person.accountId}`
  return { path, width: 48, height: 48, isDefault: true }
}
