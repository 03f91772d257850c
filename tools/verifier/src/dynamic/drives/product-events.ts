import { must } from '../canary/furnish.ts'
import type { World } from '../world.ts'
import type { Drive, Driver } from './drive.ts'

/** What people do to a page, for the app's product triggers: made, changed, thrown away, restored, deleted for good. */
export const productEvents: Driver = ({ app }) => {
  if ((app.modules.trigger ?? []).length === 0) return []
  return [pageLife]
}

const pageLife: Drive = {
  what: 'a page is made, changed and deleted',
  isPersonal: false,
  async run(world) {
    const {
      workbench: { site },
      site: { people, pages: texts },
      pages,
    } = world
    const answered = triggersAnswered(world)
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
    await answered
    return { outcome: 'done', answer: '' }
  },
}

/** What the drive makes the site tell of, in its order. */
const told = ['created', 'updated', 'trashed', 'restored', 'trashed', 'deleted']

/** Resolves when every trigger that listens has run for every event: nobody else waits for them. */
function triggersAnswered({ workbench: { ledger }, app }: World): Promise<void> {
  const events = (app.modules.trigger ?? []).map(({ raw }) => JSON.stringify(raw.events ?? []))
  const wanted = told.flatMap((act) =>
    events.filter((text) => text.includes(`avi:confluence:${act}:page`)),
  ).length
  if (wanted === 0) return Promise.resolve()
  return new Promise((resolve) => {
    let seen = 0
    const stop = ledger.subscribe(({ channel, data }) => {
      if (channel === 'function' && data.moduleType === 'trigger') seen += 1
      if (seen < wanted) return
      stop()
      resolve()
    })
  })
}
