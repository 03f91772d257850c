import type { Browser, Frame, Page, Request } from 'playwright-core'
import { probed } from '../../frames/probe.ts'
import { outsideRequest } from '../../frames/requests.ts'
import type { Probe } from '../../frames/visit.ts'
import { type Happening, quiet } from '../../watch/quiet.ts'
import type { ProjectRun } from '../project-run.ts'
import { watchMessages } from './watch-messages.ts'

/** The person's browser in the workspace: all that an add-on's pages let go of is observed. */
export interface PageVisit {
  readonly page: Page
  /** What is driven now. */
  drive: string
  /** Waits until nothing is loaded or called any more. */
  rest(most?: number): Promise<void>
  /** The pages of add-ons that are shown now. */
  frames(): readonly Frame[]
  close(): Promise<void>
}

const still = 250
const isOwn = (url: string) => url.startsWith('http://127.0.0.1:')

const isOutside = ({ hostname, protocol }: URL) =>
  /^(https?|wss?):$/.test(protocol) && hostname !== 'localhost' && hostname !== '127.0.0.1'

/** Opens a browser for the person; what it tries to reach outside is answered here. The caller closes it. */
export async function startPageVisit(browser: Browser, run: ProjectRun, probe: Probe): Promise<PageVisit> {
  const { workbench, made, observations } = run
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    // What a policy refuses is told by its origin alone: without one all is asked for, seen whole, and answered below.
    bypassCSP: true,
  })
  const listeners = new Set<() => void>()
  const happen = () => {
    for (const listener of listeners) listener()
  }
  const happening: Happening = (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const underWay = new Set<Request>()
  const state = { drive: 'pages' }
  await context.addCookies([
    { name: 'person', value: encodeURIComponent(made.person.accountId), url: workbench.url },
  ])
  // Nobody answers. It stands before the probe, which tells of what is sent to what it finds there.
  await context.routeWebSocket(isOutside, () => {})
  await context.exposeBinding(probe.name, (_source, line: unknown) => {
    happen()
    const seen = probed(String(line), state.drive)
    if (seen) observations.push(seen)
  })
  await context.addInitScript({ content: probe.script })
  await watchMessages(context, `${probe.name}m`, (seen) => {
    happen()
    observations.push({ ...seen, drive: state.drive })
  })
  // Chromium has no policy for WebRTC: in a run it is the one way out that no answer of ours could stand in.
  await context.addInitScript({
    content: 'delete globalThis.RTCPeerConnection; delete globalThis.webkitRTCPeerConnection',
  })
  await context.route(isOutside, (route) =>
    route.fulfill({ status: 200, body: '', headers: { 'access-control-allow-origin': '*' } }),
  )
  const ended = (request: Request) => {
    underWay.delete(request)
    happen()
  }
  context.on('request', (request) => {
    happen()
    // What the editor's page hears of changes is open for as long as it is.
    if (!/\/(windows\b|stream|events)/.test(request.url())) underWay.add(request)
    const seen = outsideRequest(request, state.drive)
    if (seen) observations.push(seen)
  })
  context.on('requestfinished', ended)
  context.on('response', (response) => {
    const url = response.url()
    if (isOwn(url) && url.includes('/frame/'))
      response.text().then(
        (text) => run.markup.set(url, text),
        () => undefined, // the page went before it was read: its lines are looked for elsewhere
      )
  })
  context.on('requestfailed', ended)
  const page = await context.newPage()
  context.on('page', (other) => void other.close().catch(() => undefined))
  page.on('dialog', (dialog) => void dialog.accept(made.typed.text).catch(() => undefined))
  return {
    page,
    get drive() {
      return state.drive
    },
    set drive(next) {
      state.drive = next
    },
    frames: () => page.frames().filter((frame) => isOwn(frame.url()) && !frame.isDetached()),
    rest: (most = 2500) =>
      quiet([happening, (listener) => workbench.ledger.subscribe(listener)], {
        ms: still,
        most,
        isBusy: () => underWay.size > 0,
      }),
    close: () => context.close().catch(() => undefined),
  }
}
