import type { Hono } from 'hono'
import { UserError } from '../../../errors.ts'
import type { Gate } from '../../../gate.ts'
import type { Ledger } from '../../../ledger.ts'
import { floodEntry, parseCspReport } from '../../../origins/csp-report.ts'
import { injectScript } from '../../../origins/inject-script.ts'
import { policyText } from '../../../origins/policy.ts'
import { createReportLimit } from '../../../origins/report-limit.ts'
import type { App } from '../forge/app.ts'
import type { Forge } from '../forge/forge.ts'
import type { Person, Principal, Site } from '../site/site.ts'
import { cspEntry, isDeclared } from './csp/csp-report.ts'
import { noDocument } from './csp/document-facts.ts'
import { realPolicy } from './csp/real-policy.ts'
import { strictPolicy } from './csp/strict-policy.ts'
import type { FrameSpec } from './frame.ts'
import { type FrameRequest, frameSpec } from './frame-spec.ts'
import { createRoutes } from './routes.ts'
import { type AppServer, startAppServer } from './server/app-server.ts'
import { buildBridge } from './server/bridge-files.ts'
import { createResourceFiles } from './server/resource-file.ts'

/** The frames of all installed apps: an origin each, their policies, and the bridge's server side. */
export interface Frames {
  specOf(request: FrameRequest): FrameSpec
  /** Opens the origin of an app that was installed after the start; answers the open one where it is. */
  serve(app: App): Promise<string>
  originOf(appId: string): string | undefined
  /** What the platform would let through and what the workbench lets through, as header texts. */
  policies(app: App): { readonly real: string; readonly strict: string }
  /** For the host's origin: `/api/bridge/…`. */
  readonly routes: Hono
  dispose(): Promise<void>
}

/** What frames need of the rest of the workbench. */
export interface FramesParts {
  readonly forge: Forge
  readonly site: Site
  readonly ledger: Ledger
  readonly gate: Gate
  /** The product's REST API. */
  readonly rest: (request: Request, principal: Principal) => Promise<Response>
  /** Whose session a request of the host's pages belongs to. */
  readonly personOf: (request: Request) => Person | undefined
  /** `http://localhost:4400`: another site than the apps' 127.0.0.1. */
  readonly hostOrigin: string
  /** The first app's port, the others follow, a free one in place of a taken one; 0: any free ones. */
  readonly basePort: number
  readonly bind?: string
  /** With `--live`: hosts that an app declares for its frames may be reached. */
  readonly isLive?: boolean
  /** Where time comes from. */
  readonly now?: () => Date
}

/** Opens the origins of the apps that are installed. */
export async function createFrames(parts: FramesParts): Promise<Frames> {
  const {
    forge,
    site,
    ledger,
    hostOrigin,
    basePort,
    bind = '127.0.0.1',
    isLive = false,
    now = () => new Date(),
  } = parts
  const bridge = await buildBridge()
  const servers = new Map<string, AppServer>()

  async function serve(app: App): Promise<string> {
    const open = servers.get(app.id)
    if (open) return open.origin
    const load = createResourceFiles({ rewriteHtml: (html) => injectScript(html, bridge.script) })
    const limit = createReportLimit({ now })
    const server = await startAppServer({
      bind,
      port: basePort === 0 ? 0 : basePort + servers.size,
      bridge,
      async file(resource, names) {
        const folder = forge.app(app.id)?.resources[resource]
        return folder === undefined ? undefined : load(folder, names)
      },
      policyOf: ({ facts }) =>
        policyText(strictPolicy(forge.app(app.id) ?? app, facts, { hostOrigin, isLive })),
      onReport(body) {
        const report = parseCspReport(body)
        if (report === undefined) return
        const ruling = limit()
        if (ruling === 'record') {
          ledger.record(cspEntry(app.id, report, isDeclared(forge.app(app.id) ?? app, report.blocked)))
        } else if (ruling !== 'drop') ledger.record(floodEntry(app.id))
      },
    })
    servers.set(app.id, server)
    return server.origin
  }

  function originOf(appId: string): string {
    const server = servers.get(appId)
    if (server) return server.origin
    throw new UserError('has no origin yet, so its frames have no address.', {
      where: `The app ${appId}`,
      next: 'Open it with frames.serve(app) after the app is installed.',
    })
  }

  for (const app of forge.apps()) await serve(app)
  return {
    serve,
    originOf: (appId) => servers.get(appId)?.origin,
    specOf: (request) =>
      frameSpec(site, request, {
        origin: originOf(request.app.id),
        isAnalyticsOn: forge.isAnalyticsOn(request.app.id),
      }),
    policies: (app) => ({
      real: policyText(realPolicy(app, noDocument, new URL(site.facts.url).host)),
      strict: policyText(strictPolicy(app, noDocument, { hostOrigin, isLive })),
    }),
    routes: createRoutes(parts),
    async dispose() {
      await Promise.all([...servers.values()].map((server) => server.dispose()))
      servers.clear()
    },
  }
}
