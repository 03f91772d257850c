import type { InstalledApp, Macro, Site } from '@crenwiz/workbench'
import type { CanaryPage, CanarySite } from './canary-site.ts'

/** The pages that were made on the workbench's site. */
export interface Furnished {
  readonly spaceId: string
  readonly read: string
  readonly purged: string
}

/** What is put into a macro's configuration. */
export type ConfigOf = (macro: Macro, page: CanaryPage) => Readonly<Record<string, unknown>>

/** Makes the space and its pages, with every macro of the app on each. */
export function furnish(
  site: Site,
  canary: CanarySite,
  app: InstalledApp | undefined,
  configOf: ConfigOf,
): Furnished {
  const { admin } = canary.people
  for (const { homepageId } of site.spaces()) {
    const version = (site.page(homepageId ?? '')?.version.number ?? 0) + 1
    if (homepageId !== null)
      must(site.updatePage(admin.accountId, homepageId, { version, title: canary.front }))
  }
  const space = must(site.createSpace(admin.accountId, canary.space))
  const make = (page: CanaryPage) => makePage(site, canary, space.id, page, app, configOf)
  return { spaceId: space.id, read: make(canary.pages.read), purged: make(canary.pages.purged) }
}

function makePage(
  site: Site,
  { people: { editor, reader } }: CanarySite,
  spaceId: string,
  page: CanaryPage,
  app: InstalledApp | undefined,
  configOf: ConfigOf,
): string {
  const by = editor.accountId
  const body = bodyOf(page, app, configOf)
  const { id } = must(site.createPage(by, { spaceId, title: page.title, body }))
  must(site.labels.add(by, id, [{ name: page.label }]))
  must(site.properties.create(by, id, page.property))
  must(
    site.attachments.put(by, id, {
      title: page.file.title,
      mediaType: 'text/plain',
      content: Buffer.from(page.file.text),
    }),
  )
  const comment = {
    version: 1,
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: page.comment }] }],
  } as const
  must(site.comments.create(reader.accountId, { pageId: id, kind: 'footer', body: comment }))
  return id
}

/** Leaves the macros of the page that is read as somebody inserts them: with no configuration yet. */
export function unconfigure(site: Site, canary: CanarySite, app: InstalledApp, { read }: Furnished): void {
  const editor = canary.people.editor.accountId
  site.discardDraft(editor, read)
  const version = (site.page(read)?.version.number ?? 0) + 1
  must(site.updatePage(editor, read, { version, body: bodyOf(canary.pages.read, app, () => ({})) }))
}

function bodyOf(page: CanaryPage, app: InstalledApp | undefined, configOf: ConfigOf) {
  return {
    version: 1 as const,
    type: 'doc' as const,
    content: [
      ...page.paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
      ...(app?.macros ?? []).map((macro) => macroNode(macro, app?.id ?? '', configOf(macro, page))),
    ],
  }
}

function macroNode({ key, title, layout }: Macro, appId: string, config: Readonly<Record<string, unknown>>) {
  const localId = `macro-${key}`
  const attrs = {
    extensionType: 'com.atlassian.ecosystem',
    extensionKey: `${appId}/static/${key}`,
    extensionTitle: title,
    localId,
    parameters: { localId, extensionTitle: title, guestParams: config },
  }
  if (layout === 'inline') return { type: 'paragraph', content: [{ type: 'inlineExtension', attrs }] }
  if (layout === 'bodied')
    return { type: 'bodiedExtension', attrs, content: [{ type: 'paragraph', content: [] }] }
  return { type: 'extension', attrs }
}

/** The value of what the site can only grant. */
export function must<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: unknown },
): Value {
  if (result.ok) return result.value
  throw new Error(`The trial's site refused what it is made of: ${JSON.stringify(result.refusal)}`)
}
