import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '../../../clock.ts'
import type { Ledger } from '../../../ledger.ts'
import { floodEntry, parseCspReport } from '../../../origins/csp-report.ts'
import { injectScript } from '../../../origins/inject-script.ts'
import { type LoopbackOrigin, openOrigin, readBody, say } from '../../../origins/loopback-origin.ts'
import { policyText } from '../../../origins/policy.ts'
import { createReportLimit } from '../../../origins/report-limit.ts'
import type { Addon } from '../addons.ts'
import { callableFunctions } from '../apps-script/project/callable-functions.ts'
import type { HtmlOutput } from '../apps-script/services/html/html-output.ts'
import type { ShownFrame } from '../windows/messages.ts'
import { framePolicy, mirrorPath, reportPath } from './frame-policy.ts'
import { buildFrameScript } from './frame-script.ts'
import { type Mirror, mirrored } from './mirror.ts'
import type { FrameFacts } from './wire.ts'

/** A page of an add-on that is to be shown. */
export interface PageToShow {
  readonly addon: Addon
  readonly where: ShownFrame['where']
  readonly title: string
  readonly output: HtmlOutput
}

/** The pages of all add-ons: an origin each, under a policy that reports what they try to load. */
export interface GoogleFrames {
  /** Opens the origin of an add-on. */
  serve(addon: Addon): Promise<void>
  /** Keeps a page to be loaded by its address, until it is closed. */
  show(page: PageToShow): ShownFrame
  close(frameId: string): void
  dispose(): Promise<void>
}

export interface FramesParts {
  readonly ledger: Ledger
  readonly clock: Clock
  readonly hostOrigin: string
  /** The first add-on's port, the others follow; 0: any free ones. */
  readonly basePort: number
  readonly isLive: boolean
  readonly mirror: Mirror | undefined
}

export async function createFrames({
  ledger,
  clock,
  hostOrigin,
  basePort,
  isLive,
  mirror,
}: FramesParts): Promise<GoogleFrames> {
  const script = await buildFrameScript()
  const policy = policyText(framePolicy({ hostOrigin, isLive }))
  const origins = new Map<string, LoopbackOrigin>()
  const pages = new Map<string, { readonly addonId: string; readonly html: string }>()

  const answer = async (
    { id }: Addon,
    limit: ReturnType<typeof createReportLimit>,
    request: IncomingMessage,
    response: ServerResponse,
    pathname: string,
  ) => {
    if (request.method === 'POST' && pathname === reportPath) {
      const report = parseCspReport(await readBody(request))
      response.writeHead(204).end()
      if (!report) return
      const ruling = limit()
      if (ruling === 'drop') return
      ledger.record(
        ruling === 'record'
          ? {
              app: id,
              channel: 'csp',
              outcome: 'refused',
              summary: `${report.directive}: ${report.blocked}`,
              data: { ...report, why: 'a frame can send nothing out of the workbench' },
            }
          : floodEntry(id),
      )
      return
    }
    if (request.method !== 'GET') return say(response, 405, 'Only GET here.')
    if (mirror && pathname.startsWith(mirrorPath)) {
      const file = mirror.load(pathname.slice(mirrorPath.length))
      if (!file) return say(response, 404, `The mirror has no ${pathname.slice(mirrorPath.length)}.`)
      ledger.record({
        app: id,
        channel: 'egress',
        outcome: 'done',
        summary: `GET ${file.url}`,
        data: {
          method: 'GET',
          url: file.url,
          via: 'mirror',
          status: 200,
          answerBytes: file.content.byteLength,
        },
      })
      response
        .writeHead(200, {
          'content-type': file.type,
          'cache-control': 'no-store',
          'content-security-policy': policy,
        })
        .end(file.content)
      return
    }
    const page = pages.get(pathname.slice('/frame/'.length))
    if (page?.addonId !== id) return say(response, 404, 'This page is closed.')
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-dns-prefetch-control': 'off',
      })
      .end(page.html)
  }

  return {
    async serve(addon) {
      const limit = createReportLimit(clock)
      const opened = await openOrigin({
        bind: '127.0.0.1',
        port: basePort === 0 ? 0 : basePort + origins.size,
        answer: (request, response, pathname) => answer(addon, limit, request, response, pathname),
      })
      origins.set(addon.id, opened)
    },
    show({ addon, where, title, output }) {
      const opened = origins.get(addon.id)
      if (!opened) throw new Error(`The add-on ${addon.id} has no origin.`)
      const id = randomUUID()
      const facts: FrameFacts = {
        frameId: id,
        hostOrigin,
        where,
        functions: callableFunctions(addon.project),
        isLive,
      }
      const html = mirror ? mirrored(output.getContent(), mirror) : output.getContent()
      pages.set(id, { addonId: addon.id, html: injectScript(html, script(facts)) })
      return {
        id,
        addon: { id: addon.id, name: addon.name },
        where,
        title,
        origin: opened.origin,
        src: `${opened.origin}/frame/${id}`,
        width: output.getWidth(),
        height: output.getHeight(),
      }
    },
    close: (frameId) => void pages.delete(frameId),
    async dispose() {
      await Promise.all([...origins.values()].map((origin) => origin.dispose()))
      origins.clear()
    },
  }
}
