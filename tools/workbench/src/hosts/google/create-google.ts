import type { Clock } from '../../clock.ts'
import type { Gate } from '../../gate.ts'
import type { Ledger } from '../../ledger.ts'
import type { Product } from '../../pages/shell/top-bar.ts'
import type { Store } from '../../store.ts'
import { createAddons, type ProjectToInstall } from './addons.ts'
import { fireDueTriggers } from './apps-script/clock-triggers.ts'
import type { EngineKind } from './apps-script/engine/script-engine.ts'
import { createExecutions } from './apps-script/executions.ts'
import type { EditorKind } from './apps-script/services/editor-place.ts'
import { purgeDocumentProperties } from './apps-script/services/purge-document.ts'
import { judgeProject } from './apps-script/services/url-fetch/judge-project.ts'
import type { TracedCall } from './apps-script/trace.ts'
import { createCalendars } from './calendar/create-calendars.ts'
import { createCards } from './cards/cards.ts'
import { openConsents } from './consents.ts'
import { createDocs } from './docs/create-docs.ts'
import { createFrames } from './frames/create-frames.ts'
import { openMirror } from './frames/mirror.ts'
import { createMail } from './gmail/create-mail.ts'
import type { Google } from './google.ts'
import { createGooglePages } from './pages/google-pages.ts'
import type { People } from './people.ts'
import { seedWorkspace, type WorkspaceSeed } from './seed-workspace.ts'
import { startSheetLife } from './sheet-life.ts'
import { createSheets } from './sheets/create-sheets.ts'
import { createSlides } from './slides/create-slides.ts'
import { windowSocket } from './windows/window-socket.ts'
import { createWindows } from './windows/windows.ts'

export interface GoogleParts {
  readonly store: Store
  readonly ledger: Ledger
  readonly clock: Clock
  readonly gate: Gate
  readonly people: People
  readonly projects: readonly ProjectToInstall[]
  readonly engine: EngineKind
  /** Told of each service call of each project. */
  readonly onCall?: ((call: TracedCall) => void) | undefined
  /** `http://localhost:4400` */
  readonly hostOrigin: string
  /** The first project's port, the others follow; 0: any free ones. */
  readonly basePort: number
  readonly isLive: boolean
  /** What mailboxes and calendars begin with. */
  readonly seed?: WorkspaceSeed
  /** A folder of pinned files that stand in for CDNs. */
  readonly mirror?: string | undefined
  /** The folder of the built pages. */
  readonly dist: string
  /** The other hosts' places in the header's switch. */
  readonly products: readonly Product[]
  readonly log: (line: string) => void
}

/** How often the clock's triggers are looked at. Google fires them to the minute at best. */
const tickMs = 15_000

/** Starts the workspace over a store, with its projects installed. */
export async function createGoogle({
  store,
  ledger,
  clock,
  gate,
  people,
  projects,
  engine,
  onCall,
  hostOrigin,
  basePort,
  isLive,
  seed = {},
  mirror,
  dist,
  products,
  log,
}: GoogleParts): Promise<Google> {
  const docs = createDocs({ store, ledger, clock })
  const slides = createSlides({ store, ledger, clock })
  const sheets = createSheets({ store, ledger, clock })
  const calendars = createCalendars({ store, ledger, clock })
  const mail = createMail({ store, ledger, clock })
  for (const { email, name, timeZone } of people.all()) {
    calendars.addPerson(email, { name, timeZone })
    mail.addPerson(email, { timeZone })
  }
  seedWorkspace({ store, mail, calendars }, seed)
  const consents = openConsents({ store, ledger, clock })
  const addons = createAddons({ store, ledger })
  const pinned = mirror === undefined ? undefined : openMirror(mirror)
  const frames = await createFrames({
    ledger,
    clock,
    hostOrigin,
    basePort,
    isLive,
    mirror: pinned,
  })
  const executions = createExecutions({
    store,
    ledger,
    clock,
    gate,
    docs,
    slides,
    sheets,
    calendars,
    mail,
    engine,
    onCall,
  })
  const dispose = async () => {
    await frames.dispose()
    await executions.dispose()
  }
  try {
    for (const wanted of projects) {
      const addon = addons.install(wanted)
      await frames.serve(addon)
      log(`Installed ${addon.name} from ${addon.project.folder}`)
      for (const warning of addon.project.warnings) log(`  ${warning}`)
    }
  } catch (error) {
    await dispose()
    throw error
  }
  const forgetPurged = (event: { readonly kind: string; readonly documentId: string }) => {
    if (event.kind === 'purged') purgeDocumentProperties({ store, ledger }, event.documentId)
  }
  const listening = [docs.onEvent(forgetPurged), slides.onEvent(forgetPurged), sheets.onEvent(forgetPurged)]
  const sheetLife = startSheetLife({ store, sheets, executions, addons, consents, log })
  const mayEdit = (kind: EditorKind, email: string, id: string): boolean | undefined => {
    const files = { document: docs, presentation: slides, spreadsheet: sheets, form: undefined }[kind]
    const found = files?.find(email, id)
    if (!found?.ok) return undefined
    return found.value.owner === email || found.value.editors.includes(email)
  }
  const windows = createWindows({ addons, consents, executions, frames, ledger, mayEdit })
  const fire = () =>
    fireDueTriggers({ store, clock, executions, projectOf: (id) => addons.find(id)?.project })
  const timer = setInterval(
    () => void fire().catch((error: unknown) => log(`A time-driven trigger could not be run: ${error}`)),
    tickMs,
  )
  timer.unref()
  const routes = createGooglePages({
    docs,
    slides,
    sheets,
    sheetLife,
    calendars,
    mail,
    cards: createCards({ executions, clock }),
    mirror: pinned,
    clock,
    addons,
    consents,
    people,
    ledger,
    dist,
    products,
  })
  routes.route('/', windowSocket({ windows, people }))
  return {
    docs,
    slides,
    sheets,
    calendars,
    mail,
    executions,
    addons,
    consents,
    judgeOf(projectId) {
      const addon = addons.find(projectId)
      return addon && judgeProject(addon.project)
    },
    fireDueTriggers: fire,
    sheetsAtRest: sheetLife.rest,
    routes,
    async dispose() {
      clearInterval(timer)
      for (const stop of listening) stop()
      sheetLife.dispose()
      windows.dispose()
      await dispose()
    },
  }
}
