import { startWorkbench, type Workbench } from '@crenwiz/workbench'
import type { AppsScriptApp } from '../../app/app.ts'
import type { Gap } from '../../finding.ts'
import type { Outcome } from '../drives/drive.ts'
import type { Observation } from '../watch/observation.ts'
import type { CanaryWorkspace } from './canary-workspace.ts'
import { type FurnishedWorkspace, furnishWorkspace } from './furnish-workspace.ts'
import { observed, observedSent, type Sent, sentBy } from './observe.ts'

/** A project in a workspace of canaries, and all that it has let go of there. */
export interface ProjectRun {
  readonly app: AppsScriptApp
  readonly workbench: Workbench
  readonly addon: Installed
  readonly made: CanaryWorkspace
  readonly there: FurnishedWorkspace
  readonly observations: Observation[]
  readonly drives: { readonly what: string; readonly times: number; readonly outcome: Outcome }[]
  /** The functions that were called as Google does, and not with an event that was made up: `card onHomepage`. */
  readonly ran: ReadonlySet<string>
  /** The names of the pages that were shown in a browser. */
  readonly pages: ReadonlySet<string>
  /** The markup of each page that was shown, by its address. */
  readonly markup: Map<string, string>
  /** The names of the pages that the project has read since the drive began. */
  pagesRead(): readonly string[]
  /** Says that these pages are shown now; those that were read since the drive began, where none are named. */
  pageSeen(names?: readonly string[]): void
  /** How much of its time has passed: 1 when it is over. */
  elapsed(): number
  gap(gap: Gap): void
  /** Does something and takes down what the project did meanwhile. */
  during<Value>(
    what: string,
    work: () => Promise<Done<Value>>,
    options?: { readonly isMadeUp?: boolean },
  ): Promise<Did<Value>>
  /** Fires what the clock would fire within a year, once; the clock stands as it did afterwards. */
  fireTriggers(): Promise<readonly string[]>
}

type Installed = ReturnType<Workbench['google']['addons']['all']>[number]

interface Done<Value> {
  readonly outcome: Outcome
  readonly value: Value
}

interface Did<Value> extends Done<Value> {
  /** Whether it sent, kept or wrote anything. */
  readonly hasWritten: boolean
}

const year = 366 * 86_400_000
const mostSenders = 10

/** Installs a project and fills its workspace; a UserError of the workbench says why it can't be installed. */
export async function startProjectRun(
  app: AppsScriptApp,
  made: CanaryWorkspace,
  options: {
    readonly now: Date
    readonly seconds: number
    readonly log: (line: string) => void
    readonly gap: (gap: Gap) => void
  },
): Promise<ProjectRun> {
  let ahead = 0
  const reading = new Set<string>()
  /** What was let out since it was last taken down, whole: the ledger leaves credentials out. */
  let letOut: readonly Sent[] = []
  const pages = new Set<string>()
  const ran = new Set<string>()
  const workbench = await startWorkbench({
    port: 0,
    root: null,
    projects: [{ folder: app.built ?? app.folder, properties: propertiesFor(app) }],
    site: { people: [made.person, made.colleague] },
    world: async (request) => {
      letOut = [...letOut, await sentBy(request)]
      return new Response(null, { status: 204 })
    },
    clock: { now: () => new Date(Date.now() + ahead) },
    log: options.log,
    onCall: ({ asked }) => {
      const name = pageIn(asked)
      if (name !== undefined) reading.add(name)
    },
  })
  const { google, ledger } = workbench
  const [addon] = google.addons.all()
  if (!addon) {
    await workbench.dispose()
    throw new Error('The project that was installed is there.')
  }
  google.consents.allow(addon, made.person.email)
  // The time that a workbench takes to start is the machine's, not the project's.
  const since = performance.now()
  const there = furnishWorkspace(google, made, { now: options.now, senders: sendersIn(app) })
  const observations: Observation[] = []
  const drives: { what: string; times: number; outcome: Outcome }[] = []
  let years = 0
  const lastSeq = () => ledger.entries().at(-1)?.seq ?? 0
  const takeDown = (what: string, asked: Outcome, after: number, isMadeUp = false) => {
    const entries = ledger.entries({ app: addon.id, after })
    observations.push(
      ...letOut.map((one) => observedSent(one, what)),
      ...entries.flatMap((entry) => observed(entry, what) ?? []),
    )
    letOut = []
    for (const { channel, data } of entries)
      if (channel === 'function' && !isMadeUp) ran.add(`${data.kind} ${data.function}`)
    for (const { data } of entries)
      if (data.code === 'NOT_BUILT')
        options.gap({ code: 'NOT_BUILT_HERE', data: { member: String(data.member), drive: what } })
    const isRefused = entries.some(({ channel, outcome }) => channel === 'product' && outcome === 'refused')
    const outcome = asked === 'failed' && isRefused ? 'refused' : asked
    drives.push({ what, times: 1, outcome })
    return {
      outcome,
      hasWritten: entries.some(({ channel }) => channel === 'storage' || channel === 'egress'),
    }
  }
  return {
    app,
    workbench,
    addon,
    made,
    there,
    observations,
    drives,
    ran,
    pages,
    markup: new Map(),
    pagesRead: () => [...reading],
    pageSeen(names = [...reading]) {
      for (const name of names) pages.add(name)
    },
    elapsed: () => (performance.now() - since) / (options.seconds * 1000),
    gap: options.gap,
    async during(what, work, { isMadeUp = false } = {}) {
      const after = lastSeq()
      reading.clear()
      const { value, outcome } = await work()
      return { value, ...takeDown(what, outcome, after, isMadeUp) }
    },
    async fireTriggers() {
      const after = lastSeq()
      years += 1
      ahead = years * year
      // Which are due is read at once; what they then do is done today, or no mail would be new any more.
      const firing = google.fireDueTriggers()
      ahead = 0
      const fired = await firing
      const names = [...new Set(fired.map(({ row }) => row.run))]
      const outcome = fired.every(({ result }) => result.ok) ? 'done' : 'failed'
      if (names.length > 0) takeDown(`trigger ${names.join(' ')} as its time has come`, outcome, after)
      return names
    },
  }
}

/** The page that a call of HtmlService names. */
function pageIn(asked: string): string | undefined {
  return /"create(?:HtmlOutput|Template)FromFile".*?\["([^"\\]+)"/.exec(asked)?.[1]?.replace(/\.html$/, '')
}

/** A secret of the vendor's has to be there, or usage data is never sent. */
function propertiesFor(app: AppsScriptApp): Readonly<Record<string, string>> {
  const keys = app.project.scripts.flatMap(({ file }) =>
    [...(app.text(file) ?? '').matchAll(/getProperty\(\s*['"`]([\w.-]+)['"`]/g)].map(([, key]) => key ?? ''),
  )
  return Object.fromEntries(keys.map((key) => [key, propertyFor(key)]))
}

/** 32 bytes in base64 where a key is asked for, a word elsewhere. */
const propertyFor = (key: string): string =>
  /key$/i.test(key)
    ? 'q7Zk0bB2o9nC1mXh5uW8sYtE3rLpA6vJdFgIyN4xOaM='
    : /epoch/i.test(key)
      ? '1'
      : `made-up-${key.length}`

/** The senders whose mails the project looks for: those that a text of it names whole. */
function sendersIn(app: AppsScriptApp): readonly string[] {
  const found = app.project.scripts.flatMap(({ file }) =>
    [...(app.text(file) ?? '').matchAll(/\bfrom:\s*"?([\w.+-]+@[\w.-]+\w)/g)].map(([, from]) => from ?? ''),
  )
  return [...new Set(found)].slice(0, mostSenders)
}
