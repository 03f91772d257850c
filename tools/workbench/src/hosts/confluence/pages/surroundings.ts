import { dockOf } from '../../../pages/dock.ts'
import { type Html, html } from '../../../pages/html.ts'
import { colorModeOf } from '../../../pages/session.ts'
import { icon } from '../../../pages/shell/icon.ts'
import { type ColorMode, page as shellPage } from '../../../pages/shell/shell.ts'
import type { Person, Space } from '../site/site.ts'
import { addresses } from './addresses.ts'
import { draftList } from './draft-list.ts'
import type { PageParts } from './parts.ts'
import { pageTree } from './tree.ts'

/** Everything around a page's content that depends on who looks and where. */
export interface Surroundings {
  readonly request: Request
  readonly person: Person
  readonly colorMode: ColorMode
  readonly space: Space | undefined
}

/** Reads who looks, in which colours, at which space. */
export function surroundingsOf(request: Request, parts: PageParts, space?: Space): Surroundings {
  const person = parts.personOf(request)
  return { request, person, colorMode: colorModeOf(request), space: space ?? parts.site.spaces()[0] }
}

const roles = { admin: 'administrator', editor: 'editor', reader: 'reader' } as const

function createForm(space: Space, parentId: string | undefined): Html {
  return html`<form method="post" action="/api/pages" class="create-form">
<input type="hidden" name="spaceId" value="${space.id}">
${parentId !== undefined && html`<input type="hidden" name="parentId" value="${parentId}">`}
<button class="button primary" type="submit">${icon('plus')}<span>Create</span></button>
</form>`
}

/** What one document adds to its surroundings. */
export interface Part {
  readonly title: string
  readonly content: Html
  readonly scripts?: readonly string[]
  readonly later?: readonly string[]
  readonly currentPageId?: string
  readonly hasSidebar?: boolean
  readonly className?: string
}

/** A whole HTML document around a page's content. */
export function document(around: Surroundings, parts: PageParts, part: Part): Html {
  const { person, space, request } = around
  const { assets, site } = parts
  const url = new URL(request.url)
  const mayWrite = person.role !== 'reader'
  const people = site
    .people()
    .filter(({ accountId, appId }) => appId === undefined && accountId !== person.accountId)
  const places = [
    ...(space ? [{ href: addresses.space(space), text: space.name }] : []),
    { href: '/admin', text: 'Administration' },
    { href: '/admin/analytics', text: 'Analytics' },
  ]
  const isUnder = (href: string) =>
    href === '/admin' ? url.pathname === href : url.pathname === href || url.pathname.startsWith(`${href}/`)
  const later = ['shell.js', 'ledger.js'].map((entry) => assets.url(entry))
  return shellPage(
    {
      title: `${part.title} – Workbench`,
      visitor: {
        id: person.accountId,
        name: person.name,
        role: roles[person.role],
        others: people.map((other) => ({
          id: other.accountId,
          name: other.name,
          note: `${roles[other.role]} · ${other.locale} · ${other.timeZone.replaceAll('_', ' ')}`,
        })),
        products: parts.products,
        links: places.map((place) => ({ ...place, isCurrent: isUnder(place.href) })),
        create: mayWrite && space ? createForm(space, part.currentPageId) : null,
      },
      colorMode: around.colorMode,
      here: url.pathname + url.search,
      styles: [assets.url('workbench.css')],
      scripts: part.scripts ?? [assets.url('plain.js')],
      later: [...(part.later ?? []), ...later],
      sidebar:
        part.hasSidebar === false || !space
          ? null
          : pageTree(space, site.pages(space.id), {
              currentId: part.currentPageId,
              path: url.pathname,
              hasTrash: mayWrite,
              drafts: mayWrite
                ? draftList(space, site.drafts(person.accountId, space.id), url.pathname)
                : null,
            }),
      dock: dockOf(request),
      ...(part.className !== undefined && { className: part.className }),
    },
    part.content,
  )
}
