import type { App } from '../../forge/app.ts'
import type { CallContext, Forge, Invoked } from '../../forge/forge.ts'

/** A call that reached the runtime. */
export interface TrialCall {
  readonly functionKey: string
  readonly payload: unknown
  readonly context: CallContext
}

/** The runtime's contract for one app, which answers each function with its own payload: frames are tried, not it. */
export function trialForge(app: App, calls: TrialCall[]): Forge {
  const unasked = () => {
    throw new Error('Frames ask this of no runtime.')
  }
  let isOn = true
  return {
    apps: () => [app],
    app: (id) => (id === app.id ? app : undefined),
    async invokeResolver(_appId, _moduleKey, call): Promise<Invoked> {
      calls.push(call)
      if (call.functionKey === 'fails')
        return { ok: false, message: 'There was an error invoking the function - no' }
      return { ok: true, body: { echo: call.payload } }
    },
    isAnalyticsOn: () => isOn,
    setAnalytics(_appId, next) {
      isOn = next
    },
    install: unasked,
    uninstall: unasked,
    invokeFunction: unasked,
    webTrigger: unasked,
    setVariable: unasked,
    variableKeys: () => [],
    stored: () => [],
    confinement: { network: 'patched sockets', files: 'patched modules' },
    dispose: async () => {},
  }
}
