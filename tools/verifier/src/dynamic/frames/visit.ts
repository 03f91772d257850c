import type { Person } from '@crenwiz/workbench'
import type { Browser, BrowserContext, Frame, Page, Request } from 'playwright-core'
import type { FrameCall } from '../drives/drive.ts'
import { type Happening, quiet } from '../watch/quiet.ts'
import type { World } from '../world.ts'
import { askedAt, probed } from './probe.ts'
import { bridgeCall, bridgeRequest, outsideRequest } from './requests.ts'

/** What a person saw of the app's frames on a page. */
export interface Shown {
  /** The text of all frames, and how many pictures they hold. */
  readonly text: string
  readonly errors: readonly string[]
}

/** A person's browser in a world: everything that its frames let go of is observed. */
export interface Visit {
  readonly page: Page
  readonly calls: readonly FrameCall[]
  readonly errors: readonly string[]
  /** Opens a page of the site; what its frames do then isn't waited for. */
  open(path: string): Promise<void>
  /** Waits until nothing is loaded, called or sent any more. */
  rest(most?: number): Promise<void>
  frames(): readonly Frame[]
  shown(): Promise<Shown>
  close(): Promise<void>
}

export interface Probe {
  readonly name: string
  readonly script: string
}

const still = 160
const most = 5000

/** Opens a browser context for a person; the caller closes it. */
export async function startVisit(
  browser: Browser,
  world: World,
  person: Person,
  probe: Probe,
): Promise<Visit> {
  const { workbench, app, observations } = world
  const context = await browser.newContext({
    viewport: { width: 1200, height: 900 },
    serviceWorkers: 'allow',
  })
  const listeners = new Set<() => void>()
  const happen = () => {
    for (const listener of listeners) listener()
  }
  const happening: Happening = (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const calls: FrameCall[] = []
  const errors: string[] = []
  const stacks = new Map<string, string>()
  const drive = world.drive
  await context.addCookies([
    { name: 'person', value: encodeURIComponent(person.accountId), url: workbench.url },
  ])
  await context.exposeBinding(probe.name, (_source, line: unknown) => {
    happen()
    const asked = askedAt(String(line))
    if (asked) stacks.set(asked.to, asked.stack)
    const seen = probed(String(line), drive)
    if (seen) observations.push(seen)
  })
  await context.addInitScript({ content: probe.script })
  // Nothing of the trial reaches the network: what the frame's policy lets out is answered here.
  await context.route(isOutside, (route) =>
    route.fulfill({ status: 200, body: '', headers: { 'access-control-allow-origin': '*' } }),
  )
  // The workbench's own chrome says nothing of the app, and costs as much as the app.
  await context.route(/\/assets\/(shell|ledger)-/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  )
  const underWay = new Set<Request>()
  const ended = (request: Request) => {
    underWay.delete(request)
    happen()
  }
  context.on('request', (request) => {
    happen()
    if (!request.url().endsWith('/stream')) underWay.add(request)
    const call = bridgeCall(request)
    if (call) calls.push(call)
    const seen =
      outsideRequest(request, drive) ??
      bridgeRequest(request, drive, app.remotes, (asked) => stacks.get(asked))
    if (seen) observations.push(seen)
  })
  context.on('requestfinished', ended)
  context.on('requestfailed', ended)
  const page = await context.newPage()
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    happen()
    if (message.type() === 'error') errors.push(message.text())
  })
  const frames = () => page.frames().filter((frame) => frame.url().startsWith('http://127.0.0.1:'))
  const rest = (longest = most) =>
    quiet([happening, (listener) => workbench.ledger.subscribe(listener)], {
      ms: still,
      most: longest,
      isBusy: () => underWay.size > 0,
    })
  return {
    page,
    calls,
    errors,
    frames,
    rest,
    async open(path) {
      await page.goto(workbench.url + path, { waitUntil: 'domcontentloaded', timeout: 5000 })
      await page
        .locator('iframe')
        .first()
        .waitFor({ state: 'attached', timeout: 2000 })
        .catch(() => undefined)
      await Promise.all(
        page
          .frames()
          .map((frame) => frame.waitForLoadState('load', { timeout: 3000 }).catch(() => undefined)),
      )
    },
    async shown() {
      const texts = await Promise.all(frames().map(visibleIn))
      return { text: texts.join('\n'), errors: [...errors] }
    },
    close: () => closing(context),
  }
}

function isOutside({ hostname, protocol }: URL): boolean {
  return /^https?:$/.test(protocol) && hostname !== 'localhost' && hostname !== '127.0.0.1'
}

async function visibleIn(frame: Frame): Promise<string> {
  try {
    return String(
      await frame.evaluate(
        'document.body.innerText + "\\n" + document.querySelectorAll("img, svg, canvas").length + " pictures"',
      ),
    )
  } catch {
    return '' // the frame has gone while it was looked at
  }
}

async function closing(context: BrowserContext): Promise<void> {
  await context.close().catch(() => undefined)
}
