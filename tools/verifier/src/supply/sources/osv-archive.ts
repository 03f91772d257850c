import { type UnzipFileInfo, unzipSync } from 'fflate'
import { UserError } from '../../errors.ts'
import { parseAdvisory } from '../advisory.ts'
import type { AdvisorySource } from '../advisory-source.ts'

/** Larger entries aren't advisories, whatever the archive says: a zip can hold a thousand times its size. */
const entryLimit = 2_000_000
const totalLimit = 2_000_000_000

/**
 * The OSV database's archive of npm, `npm/all.zip` (google.github.io/osv-scanner/usage/offline-mode, seen 2026-11): it knows
 * every package of npm, as of the newest advisory in it.
 */
export const osvArchive = ({
  name,
  bytes,
}: {
  readonly name: string
  readonly bytes: Uint8Array
}): AdvisorySource => ({
  name,
  async load(packages) {
    const names = packages.map((one) => one.name)
    const decoder = new TextDecoder()
    const advisories = []
    let date = ''
    for (const [entry, content] of Object.entries(unzipped(name, bytes))) {
      const text = decoder.decode(content)
      date = later(date, /"modified"\s*:\s*"(\d{4}-\d\d-\d\d)/.exec(text)?.[1] ?? '')
      // Parsing is dear, and nearly none of the archive speaks of what was asked for.
      if (!names.some((asked) => text.includes(`"${asked}"`))) continue
      const advisory = parseAdvisory(parsed(text, `${name}, ${entry}`))
      if (advisory) advisories.push(advisory)
    }
    if (date === '')
      throw new UserError('has no advisory in it.', {
        where: name,
        next: 'Give the archive npm/all.zip of OSV.',
      })
    return { advisories, date, covered: packages.length }
  },
})

function unzipped(name: string, bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0
  const filter = ({ name: entry, originalSize }: UnzipFileInfo) => {
    total += originalSize
    return entry.endsWith('.json') && originalSize <= entryLimit && total <= totalLimit
  }
  try {
    return unzipSync(bytes, { filter })
  } catch (cause) {
    throw new UserError(
      "isn't a zip archive that can be read.",
      { where: name, next: 'Fetch it again.' },
      { cause },
    )
  }
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UserError("isn't JSON.", { where, next: 'Fetch the archive again.' }, { cause })
  }
}

const later = (a: string, b: string): string => (a > b ? a : b)
