import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Finding } from '../src/finding.ts'
import type { Place } from '../src/place.ts'
import type { Report } from '../src/report/report.ts'
import { verify } from '../src/verify.ts'
import { copyOf } from './copy.ts'
import { type Mutation, mutate, type Touched } from './mutation.ts'

/** What came of a mutation: caught by a finding of its claim that names a mutated line, or missed. */
export type Outcome = { readonly mutation: Mutation; readonly milliseconds: number } & (
  | { readonly verdict: 'caught'; readonly finding: Finding; readonly line: Place }
  /** `others` are the findings of the claim that name other lines. */
  | { readonly verdict: 'missed'; readonly others: readonly Finding[] }
)

interface Sabotage {
  readonly repository: string
  /** `addons/diagrams` */
  readonly addon: string
  readonly mutations: readonly Mutation[]
  readonly each?: (outcome: Outcome) => void
}

/** Spoils a copy of an add-on in one way after the other and verifies it without running it. */
export async function sabotage({
  repository,
  addon,
  mutations,
  each = () => {},
}: Sabotage): Promise<readonly Outcome[]> {
  const copy = await copyOf(repository, addon)
  try {
    const folder = join(copy.root, addon)
    const sound = new Set(findingsOf(await judged(folder)).map(asText))
    const outcomes: Outcome[] = []
    for (const mutation of mutations) {
      const outcome = await spoil(copy.root, folder, mutation, (finding) => !sound.has(asText(finding)))
      each(outcome)
      outcomes.push(outcome)
    }
    return outcomes
  } finally {
    await copy.dispose()
  }
}

async function spoil(
  root: string,
  folder: string,
  mutation: Mutation,
  isNew: (finding: Finding) => boolean,
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
    const findings = findingsOf(await judged(folder)).filter(({ claim }) => claim === mutation.claim)
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

const judged = (folder: string): Promise<Report> => verify(folder, { isStatic: true })

const findingsOf = ({ claims }: Report): readonly Finding[] =>
  claims.flatMap(({ judgement }) => (judgement.verdict === 'BROKEN' ? judgement.findings : []))

/** A finding names its own place and those that the datum passed. */
const placesOf = ({ at, path = [] }: Finding): readonly Place[] => [at, ...path.map((step) => step.at)]

const isTouched = ({ file, line }: Place, folder: string, touched: readonly Touched[]): boolean =>
  touched.some((one) => resolve(folder, file) === one.file && line >= one.from && line <= one.to)

const asText = ({ code, claim, at, data }: Finding): string => JSON.stringify([code, claim, at, data])
