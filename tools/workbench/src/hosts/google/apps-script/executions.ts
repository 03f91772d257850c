import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import type { Clock } from '../../../clock.ts'
import type { Gate } from '../../../gate.ts'
import type { Ledger } from '../../../ledger.ts'
import type { Store } from '../../../store.ts'
import type { Calendars } from '../calendar/calendars.ts'
import type { Docs } from '../docs/docs.ts'
import type { Mail } from '../gmail/mail.ts'
import type { Sheets } from '../sheets/sheets.ts'
import type { Slides } from '../slides/slides.ts'
import { loadApi } from './api/api.ts'
import { type Available, availableServices } from './available-services.ts'
import { type Bridge, createBridge } from './bridge/bridge.ts'
import { type ClientValue, toArguments, toClient } from './client-value.ts'
import { createPool, type JobClock } from './engine/pool.ts'
import {
  type EngineKind,
  isFunctionName,
  type Job,
  type Outcome,
  type ScriptFault,
} from './engine/script-engine.ts'
import { asV8Says } from './engine/v8-words.ts'
import { notFound, tooMany } from './engine/words.ts'
import { jobFilesOf } from './job-files.ts'
import { appsScriptLimits, type Limits } from './limits.ts'
import type { Project } from './project/project.ts'
import { reportTo } from './report.ts'
import { checkMayCall } from './scopes/may-call.ts'
import { scopesOfProject } from './scopes/project-scopes.ts'
import { activeFile } from './services/active-file.ts'
import { createLocks } from './services/lock-table.ts'
import { createRegistry } from './services/registry.ts'
import type {
  AuthModeName,
  Container,
  Person,
  ServiceModule,
  ServiceParts,
} from './services/service-parts.ts'
import { services as builtServices } from './services/services.ts'
import { timeZoneOf } from './services/session.ts'
import type { UiPort } from './services/ui/ui.ts'
import { type Frame, framesOf } from './stack.ts'
import { type TracedCall, traced } from './trace.ts'

/** What starts an execution. `run` is google.script.run, `custom` a custom function of a sheet. */
type ExecutionKind = 'menu' | 'trigger' | 'run' | 'card' | 'custom'

export interface RunRequest {
  readonly function: string
  /** Plain values, dates, enums and host objects; for `run` what a page can send. */
  readonly args?: readonly unknown[]
  readonly kind: ExecutionKind
  readonly person: Person
  /** FULL where it isn't given, CUSTOM_FUNCTION for custom functions. */
  readonly authMode?: AuthModeName
  readonly container?: Container
  /** The editor's window, where there is one. */
  readonly ui?: UiPort
  /** Gives the event, the first argument, the container's file as its `source`; not in NONE, which may see no file. */
  readonly hasSource?: boolean
  /** For `run`: a form's fields, files among them as Blobs; they are the function's one argument. */
  readonly form?: Readonly<Record<string, unknown>>
  /** Ends the execution. */
  readonly signal?: AbortSignal
}

/** An error that nobody in the project caught. */
export interface ScriptError {
  /** `Exception`, `TypeError`, `NotBuiltError`. */
  readonly name: string
  readonly message: string
  /** Innermost first. */
  readonly stack: readonly Frame[]
}

export type RunResult =
  /** For `run` a ClientValue; otherwise what the function gave: plain values, or a service's object. */
  | { readonly ok: true; readonly value: unknown; readonly ms: number }
  | { readonly ok: false; readonly error: ScriptError; readonly ms: number }

export interface Executions {
  /** What stands between a project's code and this machine. */
  readonly boundary: 'WebAssembly' | 'none'
  run(project: Project, request: RunRequest): Promise<RunResult>
  dispose(): Promise<void>
}

export interface ExecutionParts {
  readonly store: Store
  readonly ledger: Ledger
  readonly clock: Clock
  readonly gate: Gate
  readonly docs?: Docs
  readonly calendars?: Calendars
  readonly mail?: Mail
  readonly slides?: Slides
  readonly sheets?: Sheets
  readonly engine?: EngineKind
  readonly limits?: Partial<Limits>
  /** More services than those that are built; a test's own. */
  readonly services?: readonly ServiceModule[]
  /** Told of each service call; what two engines make of one project is compared by it. */
  readonly onCall?: ((call: TracedCall) => void) | undefined
  /** How Utilities.sleep passes the time. */
  readonly wait?: (ms: number) => Promise<void>
}

/** What is worked out once for each project. */
interface Ready {
  readonly files: Job['files']
  readonly paths: ReadonlySet<string>
  readonly scopes: readonly string[]
  readonly available: Available
}

const realWait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Runs functions of projects, side by side, each in a fresh context. */
export function createExecutions({
  store,
  ledger,
  clock,
  gate,
  docs,
  calendars,
  mail,
  slides,
  sheets,
  engine = 'quickjs',
  limits: asked = {},
  services = [],
  onCall,
  wait = realWait,
}: ExecutionParts): Executions {
  const limits: Limits = { ...appsScriptLimits, ...asked }
  const api = loadApi()
  const pool = createPool({ kind: engine, api, memoryMB: limits.memoryMB })
  const locks = createLocks()
  const ready = new WeakMap<Project, Ready>()
  const running = new Map<string, number>()
  const modules = [...builtServices, ...services]

  const readyOf = (project: Project): Ready => {
    const known = ready.get(project)
    if (known) return known
    const files = jobFilesOf(project)
    const made = {
      files,
      paths: new Set(files.map(({ path }) => path)),
      scopes: scopesOfProject(project).scopes,
      available: availableServices(api, project),
    }
    ready.set(project, made)
    return made
  }

  const execute = async (project: Project, request: RunRequest): Promise<Ended> => {
    const { files, scopes, available } = readyOf(project)
    if (!mayBeNamed(request)) return { outcome: { ok: false, error: notFound(request.function) } }
    const given = request.args ?? []
    const carried =
      request.kind === 'run' && !request.form
        ? toArguments(given)
        : { value: request.form ? [request.form] : given }
    if ('illegal' in carried)
      return { outcome: { ok: false, error: { name: 'TypeError', message: carried.illegal, stack: '' } } }
    const executionId = randomUUID()
    const authMode = request.authMode ?? (request.kind === 'custom' ? 'CUSTOM_FUNCTION' : 'FULL')
    let jobClock: JobClock | undefined
    const parts: ServiceParts = {
      store,
      ledger,
      clock,
      gate,
      project,
      person: request.person,
      authMode,
      container: request.container,
      docs,
      calendars,
      mail,
      slides,
      sheets,
      ui: request.ui,
      scopes,
      locks,
      executionId,
      wait,
      async whileAsking(asking) {
        jobClock?.pause()
        try {
          return await asking
        } finally {
          jobClock?.resume()
        }
      },
    }
    const find = createRegistry(modules, parts)
    const report = reportTo(ledger, project, request)
    const bridge = createBridge({
      api,
      serviceOf: find,
      canonical: available.canonical,
      mayCall: (member) => report.refusals(() => checkMayCall(member, { authMode, scopes }), member),
      onNotBuilt: report.notBuilt,
      onBug: report.bug,
    })
    try {
      const job: Job = {
        files,
        globals: available.globals,
        entry: request.function,
        args: JSON.stringify(bridge.encode(eventWithSource(carried.value, find, request, authMode))),
        timeZone: timeZoneOf({ project }),
      }
      const outcome = await pool.run(job, {
        answer: onCall
          ? traced(bridge.answer, { executionId, entry: `${request.kind} ${request.function}` }, onCall)
          : bridge.answer,
        ms: timeFor(request.kind, authMode, limits),
        signal: request.signal,
        onStart(started) {
          jobClock = started
        },
      })
      return { outcome, bridge }
    } finally {
      locks.end(executionId)
    }
  }

  return {
    boundary: engine === 'quickjs' ? 'WebAssembly' : 'none',
    async run(project, request) {
      const since = performance.now()
      const { email } = request.person
      const atOnce = running.get(email) ?? 0
      running.set(email, atOnce + 1)
      try {
        const { outcome, bridge } =
          atOnce >= limits.atOnce
            ? { outcome: { ok: false, error: tooMany } as const }
            : await execute(project, request)
        const ms = Math.round((performance.now() - since) * 10) / 10
        const report = reportTo(ledger, project, request)
        if (outcome.ok) {
          report.ended(ms)
          return { ok: true, value: answerOf(outcome.value, bridge, request, report.illegal), ms }
        }
        const error = errorOf(outcome.error, project, readyOf(project).paths, engine)
        report.ended(ms, error)
        return { ok: false, error, ms }
      } finally {
        running.set(email, (running.get(email) ?? 1) - 1)
      }
    },
    dispose: () => pool.dispose(),
  }
}

interface Ended {
  readonly outcome: Outcome
  readonly bridge?: Bridge
}

function eventWithSource(
  args: readonly unknown[],
  find: Parameters<typeof activeFile>[0],
  { hasSource, container }: RunRequest,
  authMode: AuthModeName,
): readonly unknown[] {
  const [event, ...others] = args
  if (!hasSource || authMode === 'NONE' || typeof event !== 'object') return args
  const source = activeFile(find, container)
  return source === undefined ? args : [{ ...event, source }, ...others]
}

/** Functions that end with an underscore are private to the script, and a library's are not the page's to call. */
function mayBeNamed({ function: name, kind }: RunRequest): boolean {
  return isFunctionName(name) && (kind !== 'run' || !/_$|\./.test(name))
}

function timeFor(kind: ExecutionKind, authMode: AuthModeName, limits: Limits): number {
  // A simple trigger, which runs without a person's consent, has 30 seconds too.
  const isSimple = kind === 'trigger' && authMode !== 'FULL'
  return kind === 'card' || kind === 'custom' || isSimple ? limits.callbackMs : limits.executionMs
}

function answerOf(
  text: string,
  bridge: Bridge | undefined,
  { kind }: RunRequest,
  onIllegal: (where: string) => void,
): unknown {
  const value = bridge?.decode(text)
  if (kind !== 'run') return value
  const carried = toClient(value)
  if ('value' in carried) return carried.value satisfies ClientValue
  onIllegal(carried.illegal)
  return null
}

function errorOf(
  fault: ScriptFault,
  project: Project,
  paths: ReadonlySet<string>,
  engine: EngineKind,
): ScriptError {
  const stack = framesOf(fault.stack, paths)
  const said = engine === 'quickjs' ? asV8Says(fault, stack[0], project) : fault
  return { name: said.name, message: said.message, stack }
}
