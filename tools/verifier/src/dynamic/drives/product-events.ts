import { must } from '../canary/furnish.ts'
import type { Drive, Driver } from './drive.ts'

/** What people do to a page, for the app's product triggers: made, changed, thrown away, restored, deleted for good. */
export const productEvents: Driver = ({ app }) => {
  if ((app.modules.trigger ?? []).length === 0) return []
  return [pageLife]
}

const pageLife: Drive = {
  what: 'a page is made, changed and deleted',
  isPersonal: false,
  async run({ workbench: { site }, site: { people, pages: texts }, pages }) {
    const by = people.admin.accountId
    const { title, paragraphs } = texts.read
    const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
    const body = { version: 1, type: 'doc', content: paragraphs.map(paragraph) } as const
    const made = must(site.createPage(by, { spaceId: pages.spaceId, title: `${title} again`, body }))
    const version = made.version.number + 1
    must(
      site.updatePage(by, made.id, {
        version,
        title: `${title} once more`,
        body,
        message: paragraphs[0] ?? '',
      }),
    )
    must(site.trashPage(by, made.id))
    must(site.restorePage(by, made.id))
    must(site.trashPage(by, made.id))
    must(site.purgePage(by, made.id))
    return { outcome: 'done', answer: '' }
  },
}
