import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import * as v from 'valibot'
import { UserError } from '../errors.ts'
import { type Advisory, parseAdvisory } from './advisory.ts'
import type { AdvisorySource } from './advisory-source.ts'
import { osvArchive } from './sources/osv-archive.ts'
import { retire } from './sources/retire.ts'

const zipMagic = 0x04034b50

/** The source in a file: an archive of OSV, a list of advisories in OSV's format, or a data file of RetireJS. */
export function readAdvisories(file: string): AdvisorySource {
  const { bytes, changed } = contentOf(file)
  const name = basename(file)
  if (bytes.length > 4 && bytes.readUInt32LE(0) === zipMagic) return osvArchive({ name, bytes })
  const text = bytes.toString('utf8')
  return listOf(name, text) ?? retire({ name, date: changed, text })
}

function contentOf(file: string): { readonly bytes: Buffer; readonly changed: string } {
  try {
    // RetireJS's files carry no date: the day on which the file was written is the nearest to it.
    return { bytes: readFileSync(file), changed: statSync(file).mtime.toISOString().slice(0, 10) }
  } catch (cause) {
    throw new UserError("can't be read.", { where: file, next: 'Give a file with advisories.' }, { cause })
  }
}

function listOf(name: string, text: string): AdvisorySource | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), v.array(v.unknown())), text)
  if (!parsed.success) return undefined
  const advisories = parsed.output.flatMap((one) => parseAdvisory(one) ?? [])
  if (advisories.length < parsed.output.length)
    throw new UserError("has entries that aren't in the OSV schema.", {
      where: name,
      next: 'Mend or remove them.',
    })
  const names = new Set(advisories.flatMap(namesOf))
  return {
    name,
    load: async (packages) => ({
      advisories,
      date: (
        advisories
          .map(({ modified }) => modified)
          .sort()
          .at(-1) ?? ''
      ).slice(0, 10),
      covered: packages.filter((one) => names.has(one.name)).length,
    }),
  }
}

const namesOf = ({ affected }: Advisory) => affected.flatMap((one) => one.package?.name ?? [])
