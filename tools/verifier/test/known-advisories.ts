import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAdvisory } from '../src/supply/advisory.ts'
import type { AdvisorySource } from '../src/supply/advisory-source.ts'
import { fixtureFolder } from './expected.ts'

const folder = fixtureFolder('advisories')

/** The fixtures' own advisories, of packages that nobody has ever published. */
export const knownAdvisories: AdvisorySource = {
  name: 'advisories of the fixtures',
  load: async (packages) => ({
    advisories: readdirSync(folder).flatMap((name) => {
      const advisory = parseAdvisory(JSON.parse(readFileSync(join(folder, name), 'utf8')))
      return advisory ? [advisory] : []
    }),
    date: '2026-11-20',
    covered: packages.length,
  }),
}
