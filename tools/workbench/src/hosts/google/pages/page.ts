import { dockOf } from '../../../pages/dock.ts'
import { type Html, html } from '../../../pages/html.ts'
import { colorModeOf } from '../../../pages/session.ts'
import { page as shellPage } from '../../../pages/shell/shell.ts'
import type { GooglePageParts } from './parts.ts'

/** What one page adds to its surroundings. */
export interface PagePart {
  readonly title: string
  readonly content: Html
  /** Entries of the build that run when the document is parsed. */
  readonly scripts?: readonly string[]
  readonly create?: Html | null
  readonly className?: string
}

const roles = { admin: 'administrator', editor: 'editor', reader: 'reader' } as const

/** A whole HTML document around a page's content, in the look of all hosts. */
export function googlePage(
  request: Request,
  { people, assets, products }: GooglePageParts,
  part: PagePart,
): Html {
  const person = people.of(request)
  const url = new URL(request.url)
  const links = [{ href: '/google/admin', text: 'Add-ons' }]
  return shellPage(
    {
      title: `${part.title} – Workbench`,
      visitor: {
        id: person.accountId,
        name: person.name,
        role: person.email,
        others: people
          .all()
          .filter(({ accountId }) => accountId !== person.accountId)
          .map((other) => ({
            id: other.accountId,
            name: other.name,
            note: `${roles[other.role]} · ${other.locale} · ${other.timeZone.replaceAll('_', ' ')}`,
          })),
        products,
        links: links.map((link) => ({ ...link, isCurrent: url.pathname.startsWith(link.href) })),
        create: part.create ?? null,
      },
      colorMode: colorModeOf(request),
      here: url.pathname + url.search,
      styles: [assets.url('google.css')],
      scripts: (part.scripts ?? ['plain.js']).map((entry) => assets.url(entry)),
      later: ['shell.js', 'ledger.js'].map((entry) => assets.url(entry)),
      sidebar: null,
      dock: dockOf(request),
      ...(part.className !== undefined && { className: part.className }),
    },
    part.content,
  )
}

/** What went wrong, in words, in the look of every other page. */
export function troublePage(
  request: Request,
  parts: GooglePageParts,
  { title, message }: { readonly title: string; readonly message: string },
): Html {
  const content = html`<section class="sheet trouble"><h1>${title}</h1><p class="lead">${message}</p><p><a class="button" href="/google/docs">Go to the documents</a></p></section>`
  return googlePage(request, parts, { title, content })
}
