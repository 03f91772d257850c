import type { Attachment } from '../attachments.ts'
import type { Label } from '../labels.ts'
import type { ContentProperty } from '../properties.ts'
import type { Page, Person, Site, Space } from '../site.ts'
import { downloadPath, type Representation, writeBody } from './bodies.ts'
import { baseOf, pageLinks } from './links.ts'
import { profilePicture } from './shapes-v2.ts'

type Json = Readonly<Record<string, unknown>>

const representations: readonly Representation[] = ['storage', 'atlas_doc_format', 'view']

/** A page as API v1 shows it, with the parts that `expand` names (from memory, 2026-11). */
export function contentV1(site: Site, page: Page, expand: ReadonlySet<string>): Json {
  const shown = representations.filter((representation) => expand.has(`body.${representation}`))
  const space = site.space(page.spaceId)
  const isExpanded = {
    space: expand.has('space') && space !== undefined,
    version: expand.has('version'),
    ancestors: expand.has('ancestors'),
    labels: expand.has('metadata.labels'),
  }
  return {
    id: page.id,
    type: 'page',
    status: page.status,
    title: page.title,
    ...(isExpanded.space && space ? { space: spaceV1(site, space) } : {}),
    ...(isExpanded.version ? { version: versionV1(site, page.version) } : {}),
    ...(isExpanded.ancestors
      ? { ancestors: ancestorsOf(site, page).map((at) => contentV1(site, at, new Set())) }
      : {}),
    ...(isExpanded.labels
      ? { metadata: { labels: arrayV1(site, site.labels.of(page.id).map(labelV1)), _expandable: {} } }
      : {}),
    ...(shown.length > 0
      ? {
          body: Object.fromEntries(
            shown.map((representation) => [
              representation,
              {
                value: writeBody(site, page.id, page.body, representation),
                representation,
                embeddedContent: [],
                _expandable: { content: `/rest/api/content/${page.id}` },
              },
            ]),
          ),
        }
      : {}),
    macroRenderedOutput: {},
    extensions: { position: page.position ?? null },
    _expandable: {
      ...(isExpanded.space ? {} : { space: `/rest/api/space/${space?.key ?? ''}` }),
      ...(isExpanded.version ? {} : { version: '' }),
      ...(isExpanded.ancestors ? {} : { ancestors: '' }),
      ...(shown.length > 0 ? {} : { body: '' }),
      children: `/rest/api/content/${page.id}/child`,
      history: `/rest/api/content/${page.id}/history`,
      metadata: '',
    },
    _links: {
      ...pageLinks(site, page),
      self: `${baseOf(site)}/rest/api/content/${page.id}`,
      collection: '/rest/api/content',
      base: baseOf(site),
      context: '/wiki',
    },
  }
}

/** A space. */
function spaceV1(site: Site, space: Space): Json {
  return {
    id: Number(space.id),
    key: space.key,
    alias: space.key,
    name: space.name,
    type: 'global',
    status: 'current',
    _expandable: { homepage: `/rest/api/content/${space.homepageId}` },
    _links: { webui: `/spaces/${space.key}`, self: `${baseOf(site)}/rest/api/space/${space.key}` },
  }
}

/** A person, with the e-mail address only where the asker may know it. */
export function userV1(site: Site, person: Person, { withEmail }: { readonly withEmail: boolean }): Json {
  return {
    type: 'known',
    accountId: person.accountId,
    accountType: person.appId === undefined ? 'atlassian' : 'app',
    email: withEmail ? person.email : '',
    publicName: person.name,
    displayName: person.name,
    timeZone: person.timeZone,
    locale: person.locale.replace('-', '_'),
    profilePicture: profilePicture(person),
    isExternalCollaborator: false,
    isGuest: false,
    _expandable: { operations: '', personalSpace: '' },
    _links: { self: `${baseOf(site)}/rest/api/user?accountId=${person.accountId}` },
  }
}

/** A label. */
export function labelV1({ id, prefix, name }: Label): Json {
  return { prefix, name, id, label: name }
}

/** A content property. */
export function propertyV1(site: Site, { id, pageId, key, value, version }: ContentProperty): Json {
  return {
    id,
    key,
    value,
    version: { ...versionV1(site, version), message: '' },
    _expandable: { content: `/rest/api/content/${pageId}` },
    _links: {
      self: `${baseOf(site)}/rest/api/content/${pageId}/property/${encodeURIComponent(key)}`,
      base: baseOf(site),
    },
  }
}

/** An attachment. */
export function attachmentV1(site: Site, file: Attachment): Json {
  return {
    id: file.id,
    type: 'attachment',
    status: 'current',
    title: file.title,
    version: versionV1(site, file.version),
    metadata: { comment: file.comment, mediaType: file.mediaType },
    extensions: {
      mediaType: file.mediaType,
      fileSize: file.size,
      comment: file.comment,
      fileId: file.fileId,
      collectionName: `contentId-${file.pageId}`,
    },
    _expandable: { container: `/rest/api/content/${file.pageId}` },
    _links: {
      self: `${baseOf(site)}/rest/api/content/${file.id}`,
      download: downloadPath(file.pageId, file.title).replace(/^\/wiki/, ''),
      base: baseOf(site),
      context: '/wiki',
    },
  }
}

/** A whole list in v1's frame. */
export function arrayV1(
  site: Site,
  results: readonly unknown[],
  page: { start?: number; limit?: number } = {},
): Json {
  const { start = 0, limit = 200 } = page
  return { results, start, limit, size: results.length, _links: { base: baseOf(site), context: '/wiki' } }
}

function versionV1(
  site: Site,
  version: { number: number; createdAt: string; authorId: string; message?: string },
): Json {
  const author = site.person(version.authorId)
  return {
    ...(author ? { by: userV1(site, author, { withEmail: false }) } : {}),
    when: version.createdAt,
    message: version.message ?? '',
    number: Math.max(1, version.number),
    minorEdit: false,
  }
}

function ancestorsOf(site: Site, page: Page): readonly Page[] {
  const above: Page[] = []
  for (let id = page.parentId; id !== null; ) {
    const parent = site.page(id)
    if (parent === undefined) break
    above.unshift(parent)
    id = parent.parentId
  }
  return above
}
