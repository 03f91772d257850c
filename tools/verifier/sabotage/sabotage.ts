import { readFile, realpath, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Place } from '../src/place.ts'
import { disk } from '../src/static/modules/disk.ts'
import { copyOf, copyOfBuilt } from './copy.ts'
import { type Mutation, mutate, type Touched } from './mutation.ts'
import { type Fault, Reading } from './reading.ts'
import type { Subject } from './subjects.ts'

/** What came of a mutation: caught by a finding of what it goes against that names a mutated line, or missed. */
export type Outcome = { readonly mutation: Mutation; readonly milliseconds: number } & (
  | { readonly verdict: 'caught'; readonly finding: Fault; readonly line: Place }
  /** `others` are the findings that name other lines. */
  | { readonly verdict: 'missed'; readonly others: readonly Fault[] }
)

/** A copy of a subject that can be spoilt in one way after the other. */
export interface Sabotage {
  /** What breaks a claim in the sound copy: nothing, one hopes. */
  readonly sound: readonly Fault[]
  /** Verifies the copy with a mutation in it, without running it; UserError where the mutation has no place in it. */
  spoil(mutation: Mutation): Promise<Outcome>
  dispose(): Promise<void>
}

/** Copies what a subject is spoilt in and verifies it as it is; UserError where it has to be built first. */
export async function openSabotage({
  repository,
  subject: { folder: name, isBuilt },
  today = new Date(),
}: {
  readonly repository: string
  readonly subject: Subject
  readonly today?: Date
}): Promise<Sabotage> {
  const copy = await (isBuilt ? copyOfBuilt : copyOf)(repository, name)
  try {
    const root = await realpath(copy.root)
    const folder = join(root, name)
    const reading = new Reading(folder, disk)
    const sound = await reading.findings([], today)
    const known = new Set(sound.map(asText))
    const judged = async (paths: readonly string[]) => reading.findings(paths, today)
    return {
      sound,
      spoil: (mutation) => spoil({ root, folder, judged }, mutation, (one) => !known.has(asText(one))),
      dispose: copy.dispose,
    }
  } catch (error) {
    await copy.dispose()
    throw error
  }
}

interface Bench {
  readonly root: string
  readonly folder: string
  readonly judged: (changed: readonly string[]) => Promise<readonly Fault[]>
}

async function spoil(
  { root, folder, judged }: Bench,
  mutation: Mutation,
  isNew: (finding: Fault) => boolean,
): Promise<Outcome> {
  const before = new Map<string, string>()
  const touched: Touched[] = []
  try {
    for (const edit of mutation.edits) {
      const path = join(root, edit.file)
      const text = await readFile(path, 'utf8')
      const made = mutate(text, edit)
      if (!before.has(path)) before.set(path, text)
      await writeFile(path, made.text)
      touched.push({ ...made.touched, file: path })
    }
    const start = performance.now()
    const findings = (await judged([...before.keys()])).filter(({ claim }) => claim === mutation.claim)
    const milliseconds = performance.now() - start
    const [first] = findings.filter(isNew).flatMap((finding) => {
      const line = placesOf(finding).find((place) => isTouched(place, folder, touched))
      return line ? [{ finding, line }] : []
    })
    return first
      ? { mutation, milliseconds, verdict: 'caught', ...first }
      : { mutation, milliseconds, verdict: 'missed', others: findings }
  } finally {
    for (const [path, text] of before) await writeFile(path, text)
  }
}

/** A finding names its own place and those that the datum passed. */
const placesOf = ({ at, path = [] }: Fault): readonly Place[] => [at, ...path.map((step) => step.at)]

const isTouched = ({ file, line }: Place, folder: string, touched: readonly Touched[]): boolean =>
  touched.some((one) => resolve(folder, file) === one.file && line >= one.from && line <= one.to)

const asText = ({ code, claim, at, data }: Fault): string => JSON.stringify([code, claim, at, data])
