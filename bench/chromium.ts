import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { browserPath, carriedBrowser } from '../test/browser.ts'

/**
 * A browser that is looked at as little as can be. Playwright attaches a debugger to each frame of another site, which
 * costs more than the frame itself. So the timed readings speak the DevTools protocol themselves, to the top page alone.
 */
export interface Chromium {
  readonly pid: number
  /** `Chrome/143.0.7499.0` */
  readonly version: string
  /** A fresh profile: nothing in its cache. */
  openProfile(): Promise<Profile>
  dispose(): Promise<void>
}

export interface Profile {
  openPage(): Promise<Tab>
  dispose(): Promise<void>
}

/** One page; what is evaluated and injected runs in its top frame only. */
interface Tab {
  inject(script: string): Promise<void>
  goto(url: string): Promise<void>
  evaluate<T>(expression: string): Promise<T>
  close(): Promise<void>
}

interface Answer {
  readonly id?: number
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

function connect(child: ChildProcess) {
  const [, , , input, output] = child.stdio as unknown as [null, null, null, Writable, Readable]
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let pending = ''
  let last = 0
  output.setEncoding('utf8')
  output.on('data', (chunk: string) => {
    const parts = (pending + chunk).split('\0')
    pending = parts.pop() ?? ''
    for (const part of parts) {
      const { id, result, error } = JSON.parse(part) as Answer
      const call = id === undefined ? undefined : waiting.get(id)
      if (id === undefined || !call) continue
      waiting.delete(id)
      if (error) call.reject(new Error(error.message))
      else call.resolve(result)
    }
  })
  return <T>(method: string, params: object = {}, sessionId?: string): Promise<T> =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve: (value) => resolve(value as T), reject })
      input.write(`${JSON.stringify({ id: last, method, params, ...(sessionId && { sessionId }) })}\0`)
    })
}

const quiet = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--mute-audio',
]

/**
 * The carried browser where it runs, so that every machine measures the same build: a headless shell, without what a
 * whole desktop browser does beside each frame (30 plain frames: 0.7 s here, 2.4 s in Debian's Chromium).
 */
const measuredBrowser = () =>
  process.platform === 'linux' && process.arch === 'x64' ? carriedBrowser() : browserPath()

/** Starts a browser of its own, with a profile folder that is deleted when it ends. */
export async function startChromium(): Promise<Chromium> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const child = spawn(
    await measuredBrowser(),
    [...quiet, '--remote-debugging-pipe', `--user-data-dir=${folder}`, '--window-size=1280,900'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    },
  )
  const send = connect(child)
  const { product } = await send<{ product: string }>('Browser.getVersion')

  async function openPage(browserContextId: string): Promise<Tab> {
    const { targetId } = await send<{ targetId: string }>('Target.createTarget', {
      url: 'about:blank',
      browserContextId,
      width: 1280,
      height: 900,
    })
    const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    })
    await send('Page.enable', {}, sessionId)
    return {
      inject: async (source) =>
        void (await send('Page.addScriptToEvaluateOnNewDocument', { source }, sessionId)),
      goto: async (url) => void (await send('Page.navigate', { url }, sessionId)),
      async evaluate<T>(expression: string) {
        const { result } = await send<{ result: { value: T } }>(
          'Runtime.evaluate',
          { expression, returnByValue: true, awaitPromise: true },
          sessionId,
        )
        return result.value
      },
      close: async () => void (await send('Target.closeTarget', { targetId })),
    }
  }

  return {
    pid: child.pid ?? 0,
    version: product,
    async openProfile() {
      const { browserContextId } = await send<{ browserContextId: string }>('Target.createBrowserContext')
      return {
        openPage: () => openPage(browserContextId),
        dispose: async () => void (await send('Target.disposeBrowserContext', { browserContextId })),
      }
    },
    async dispose() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      await send('Browser.close')
      await ended
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}
