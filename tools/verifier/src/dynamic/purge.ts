import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../app/app.ts'
import type { Finding } from '../finding.ts'
import { must } from './canary/furnish.ts'
import { createSearch } from './search/search.ts'
import type { World } from './world.ts'

/** Bytes of a page that were found after the page was deleted for good: C8; and how much was searched. */
export interface Purged {
  readonly findings: readonly Finding[]
  readonly bytes: number
}

/** Deletes a page for good and reads the store's files as bytes: nothing of it may be in there, in any form. */
export function purge(world: World, folder: string, app: App): Purged {
  const { workbench, site, pages } = world
  const by = site.people.admin.accountId
  world.drive = 'a page is deleted for good'
  must(workbench.site.trashPage(by, pages.purged))
  must(workbench.site.purgePage(by, pages.purged))
  const canaries = site.canaries.filter(({ page }) => page === 'purged')
  const search = createSearch(canaries)
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
  const seen = files.flatMap((bytes) => search.in(bytes))
  return {
    findings: seen.map(({ canary, form, around }) => ({
      code: 'LEFT_AFTER_PURGE',
      claim: 'C8',
      by: 'dynamic',
      at: app.programs[0]?.at ?? app.manifest.placeOf(['modules']),
      data: { canary: canary.name, label: canary.label, form, drive: world.drive },
      bytes: around,
    })),
    bytes: files.reduce((sum, { length }) => sum + length, 0),
  }
}
