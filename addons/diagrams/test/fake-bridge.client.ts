/** What the fake host answers, and what a frame asked of it. Tests change it between two acts. */
export interface FakeHost {
  context: Record<string, unknown>
  calls: { command: string; payload: unknown }[]
  /** Words that saving is refused with. */
  refusal: string
  usagePreview: string
  /** Tells the frame that its configuration was saved anew. */
  saved?: () => void
}

declare global {
  var fakeHost: FakeHost
}

/** Runs in the frame before all its scripts: the host's seam, in the shape that Confluence's has. */
export function fakeBridge(context: Record<string, unknown>): void {
  const host: FakeHost = {
    context,
    calls: [],
    refusal: '',
    usagePreview: 'POST /mp/collect',
    saved: () => {},
  }
  globalThis.fakeHost = host
  const callBridge = async (command: string, payload?: Record<string, unknown>) => {
    host.calls.push({ command, payload: payload && JSON.parse(JSON.stringify(payload)) })
    if (command === 'getContext') return structuredClone(host.context)
    if (command === 'on') host.saved = payload?.callback as () => void
    if (command === 'submit' && host.refusal !== '') throw new Error(host.refusal)
    if (command === 'invoke' && payload?.functionKey === 'usagePreview') return host.usagePreview
    return undefined
  }
  Object.defineProperty(globalThis, '__bridge', { value: { callBridge } })
}
