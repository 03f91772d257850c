import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { withUsage } from './addons/diagrams/build/google-manifest.ts'
import { usageEvents } from './addons/diagrams/src/hosts/google/usage-events.ts'
import {
  type AddonDeclaration,
  addonName,
  appsScriptDeclaration,
  diff,
  diffMarkdown,
  EditionsError,
  fieldsOf,
  forgeDeclaration,
  listingProblems,
  ManifestError,
  type Output,
  outputs,
  PublishError,
  parseEditions,
  policy,
  policyProblems,
  problemWords,
  propertiesInCode,
  publish,
  type UsageDeclaration,
  type UsageSample,
} from './libraries/policy/src/index.ts'
import { catalogue, type Events, payloadSchema, type Report } from './libraries/usage/src/index.ts'
import { asText, preview } from './libraries/usage/src/preview.ts'
import { collectionOrigin } from './libraries/usage/src/send.ts'

/**
 * `npm run policy`: the privacy policy and its pages, written to docs/policy from the claims, the published editions
 * and what the add-ons declare. `--check` writes nothing and fails where they disagree; `--diff` shows what a new edition
 * would change; `--publish 1.1.0 --effective 2026-12-01 --change "…"` adds one.
 */
const here = (path: string): URL => new URL(path, import.meta.url)
const editionsFile = here('./libraries/policy/editions.json')
const published = here('./docs/policy/')

/**
 * What our add-ons declare, read from their manifests, their sources and the catalogue of usage events: each that is
 * published on its own is one of its own.
 */
export function readDeclarations(): readonly AddonDeclaration[] {
  return readdirSync(here('./addons/'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(here(`./addons/${entry.name}/package.json`)))
    .map(({ name }) => name)
    .sort()
    .flatMap(readAddon)
}

function readAddon(addon: string): readonly AddonDeclaration[] {
  const folder = `addons/${addon}/src/hosts`
  const hosts = existsSync(here(`./${folder}/`)) ? readdirSync(here(`./${folder}/`)).sort() : []
  const declared = hosts.flatMap((host) => readHost(addon, { folder: `${folder}/${host}`, host }))
  return declared.length > 0 ? declared : [{ name: addonName(addon), hosts: [], usage: 'nothing' }]
}

interface HostFolder {
  readonly folder: string
  readonly host: string
}

function readHost(addon: string, { folder, host }: HostFolder): readonly AddonDeclaration[] {
  const forge = `${folder}/manifest.yml`
  if (existsSync(here(`./${forge}`))) {
    const own = JSON.parse(read(`addons/${addon}/package.json`))
    const usage = '@crenwiz/usage' in (own.dependencies ?? {}) ? usageOf(catalogue) : 'nothing'
    return [{ name: addonName(addon), hosts: [forgeDeclaration(read(forge), { host, path: forge })], usage }]
  }
  return existsSync(here(`./${folder}/appsscript.json`)) ? readGoogle(addon, { folder, host }) : []
}

/** The edition that sends nothing and, where the source has its entry, the one with usage data. */
function readGoogle(addon: string, { folder, host }: HostFolder): readonly AddonDeclaration[] {
  const path = `${folder}/appsscript.json`
  const properties = propertiesInCode(
    readdirSync(here(`./${folder}/`), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.gas.ts'))
      .map((file) => read(`${folder}/${file}`)),
  )
  const declared = (text: string, as: string) => appsScriptDeclaration(text, { host: as, path }, properties)
  const plain = read(path)
  const withUsageData = `${host}-usage`
  return [
    { name: addonName(addon, host), hosts: [declared(plain, host)], usage: 'nothing' },
    ...(existsSync(here(`./${folder}/main-with-usage.gas.ts`))
      ? [
          {
            name: addonName(addon, withUsageData),
            hosts: [declared(withUsage(plain), withUsageData)],
            usage: usageOf(usageEvents),
          },
        ]
      : []),
  ]
}

const read = (file: string): string => readFileSync(here(`./${file}`), 'utf8')

function usageOf(events: Events): UsageDeclaration {
  const all = Object.entries(catalogue).map(([name, { reason, parameters }]) => ({
    name,
    reason,
    parameters,
  }))
  const own = all.flatMap(({ parameters }) => Object.keys(parameters))
  return {
    destination: new URL(collectionOrigin).hostname,
    fields: fieldsOf(payloadSchema()).filter(
      (field) => !own.some((name) => field === `events[].params.${name}`),
    ),
    events: all.filter(({ name }) => name in events),
  }
}

/** The sender's own schema, and a request that it would make for made-up values on either platform. */
export function usageSample(): UsageSample {
  return {
    schema: payloadSchema(),
    request: sampleRequest({
      client: 'q0Zx3m1TgV7cJpB5yW8rLA',
      event: { name: 'diagram_rendered', parameters: { kind: 'mermaid', duration: 'under_300ms' } },
      events: catalogue,
    }),
    googleRequest: sampleRequest({
      client: 'Vd2nR7mPzK0cTqF4hXw9Jg',
      event: { name: 'editor_opened', parameters: {} },
      events: usageEvents,
    }),
  }
}

function sampleRequest(says: Pick<Report, 'client' | 'event' | 'events'>): string {
  const request = preview(
    { ...says, locale: 'en-US', timeZone: 'Europe/Berlin', at: new Date('2026-11-25T09:41:27Z') },
    { measurementId: 'G-XXXXXXXXXX', apiSecret: 'left out' },
  )
  if (typeof request === 'string') throw new Error(`The sample request can't be made: ${request}`)
  return asText(request).trimEnd()
}

/** The published editions as they stand in their file. */
export const readEditions = () => parseEditions(JSON.parse(readFileSync(editionsFile, 'utf8')))

/** Every disagreement in words: of text, claims and declarations, and of the written files with what they should be. */
export function problemsNow(): readonly string[] {
  const addons = readDeclarations()
  const editions = readEditions()
  return [
    ...policyProblems(addons, editions.at(-1)).map(problemWords),
    ...listingProblems(addons),
    ...outputs(addons, editions, usageSample()).flatMap(fileProblem),
  ]
}

function fileProblem({ name, text }: Output): readonly string[] {
  const file = new URL(name, published)
  if (!existsSync(file))
    return [`docs/policy/${name} is missing. Write it with npm run policy, and commit it.`]
  if (readFileSync(file, 'utf8') === text) return []
  return [`docs/policy/${name} isn't what is generated. Write it with npm run policy, and commit it.`]
}

function run(args: readonly string[]): readonly string[] {
  const { values } = parseArgs({
    args: [...args],
    options: {
      check: { type: 'boolean', default: false },
      diff: { type: 'boolean', default: false },
      publish: { type: 'string' },
      effective: { type: 'string' },
      change: { type: 'string', multiple: true, default: [] },
    },
  })
  if (values.check) return problemsNow()
  const addons = readDeclarations()
  const editions = readEditions()
  if (values.diff) {
    console.log(diffMarkdown(diff(editions.at(-1)?.sections ?? [], policy(addons))))
    return []
  }
  if (values.publish !== undefined) {
    if (values.effective === undefined || values.change.length === 0) {
      return [
        'A new edition needs --effective YYYY-MM-DD and at least one --change "what changed, for people".',
      ]
    }
    const next = publish(editions, addons, {
      version: values.publish,
      effective: values.effective,
      changes: values.change,
    })
    writeFileSync(editionsFile, `${JSON.stringify(next, null, 2)}\n`)
  }
  mkdirSync(published, { recursive: true })
  const files = outputs(addons, readEditions(), usageSample())
  for (const { name, text } of files) writeFileSync(new URL(name, published), text)
  console.log(`Wrote ${files.length} files to docs/policy.`)
  return policyProblems(addons, readEditions().at(-1)).map(problemWords)
}

/** An error whose message says what, where and what next; any other is a bug and keeps its stack. */
const isForPeople = (error: unknown): error is Error =>
  error instanceof ManifestError || error instanceof PublishError || error instanceof EditionsError

if (import.meta.url === `file://${process.argv[1]}`) {
  try {
    const problems = run(process.argv.slice(2))
    for (const problem of problems) console.error(problem)
    process.exitCode = problems.length > 0 ? 1 : 0
  } catch (error) {
    if (!isForPeople(error)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}
