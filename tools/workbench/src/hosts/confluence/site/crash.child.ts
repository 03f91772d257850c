import { writeSync } from 'node:fs'
import { systemClock } from '../../../clock.ts'
import { createLedger } from '../../../ledger.ts'
import { openStore } from '../../../store.ts'
import { createSite } from './create-site.ts'
import { text, value } from './trial-site.ts'

/** Publishes pages into the store at the given folder and names each when it is published, until it is killed. */
const store = openStore({ root: process.argv[2] ?? '' })
const site = createSite({ store, ledger: createLedger(systemClock), clock: systemClock })
const [author] = site.people()
const [space] = site.spaces()
for (let at = 0; author && space; at += 1) {
  const body = text(`Text ${at} `.repeat(3000))
  const page = value(site.createPage(author.accountId, { spaceId: space.id, title: `Page ${at}`, body }))
  writeSync(1, `${page.id}\n`)
}
