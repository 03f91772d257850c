import type { FrameSpec } from '../frame.ts'
import { fetchProduct, fetchRemote, invoke } from './calls.client.ts'
import { emit, type Subscriptions } from './events.client.ts'
import { fieldsOf, functionField, textField } from './fields.ts'
import { flagOf, showFlag } from './flags.client.ts'
import type { FrameEvents } from './frame-events.ts'
import { getUrl, navigate } from './navigate.client.ts'

/** What the commands of one frame work with. */
export interface CommandParts {
  readonly spec: () => FrameSpec
  readonly events: FrameEvents
  readonly subscriptions: Subscriptions
  readonly frameId: string
  /** Opens another frame of the app in a dialog. */
  openModal(payload: unknown): unknown
  /** Keeps what the frame wants to be asked before it is closed. */
  keepOnClose(callback: () => unknown): void
  setHeight(height: number): void
}

/** The bridge's commands by name; each answers what @forge/bridge 7.2.0 expects (bridge/out, seen 2026-11-25). */
export type Commands = Readonly<Record<string, (payload: unknown) => unknown>>

/** The commands that a macro's frame, its configuration and its modals may call. */
export function commandsOf({ spec, events, subscriptions, frameId, ...parts }: CommandParts): Commands {
  const flags = new Map<string, () => void>()
  const { appId, appName } = spec()

  function subscribe(scope: string | null) {
    return (payload: unknown) => {
      const callback = functionField(fieldsOf(payload), 'callback')
      if (!callback) throw new Error('An event needs a callback to be called with.')
      return subscriptions.on(scope, textField(fieldsOf(payload), 'event'), callback)
    }
  }

  function send(scope: string | null) {
    return (payload: unknown) => {
      const { event, payload: inner } = fieldsOf(payload)
      emit({ appId: scope, event: String(event), payload: inner })
    }
  }

  return {
    // answered in the frame; asked here only by a frame that has no name of ours
    getContext: () => spec().context,
    getFrameId: () => frameId,
    submit: (payload) => (events.onSubmit ? settled(events.onSubmit(payload)) : false),
    close: (payload) => (events.onClose ? settled(events.onClose(payload)) : false),
    refresh: (payload) => (events.onRefresh ? settled(events.onRefresh(payload)) : false),
    onClose(payload) {
      if (spec().kind === 'view' || typeof payload !== 'function') return false
      parts.keepOnClose(payload as () => unknown)
    },
    open: () => false,
    emitReadyEvent: () => events.onReady?.(),
    changeWindowTitle(payload) {
      document.title = String(payload)
    },
    invoke: (payload) => invoke(spec(), payload),
    fetchProduct: (payload) => fetchProduct(spec(), payload),
    fetchRemote: (payload) => fetchRemote(spec(), payload),
    getUrl: (payload) => getUrl(spec(), payload),
    navigate: (payload) => navigate(spec(), events, payload),
    reload: () => (events.onReload ? events.onReload() : location.reload()),
    openModal: (payload) => parts.openModal(payload),
    showFlag(payload) {
      const flag = flagOf(appName, fieldsOf(payload))
      flags.get(flag.id)?.()
      flags.set(flag.id, showFlag(flag))
    },
    closeFlag(payload) {
      const id = textField(fieldsOf(payload), 'id')
      flags.get(id)?.()
      return flags.delete(id)
    },
    emit: send(appId),
    emitPublic: send(null),
    on: subscribe(appId),
    onPublic: subscribe(null),
    // the workbench sets no cookies for apps, so there is nothing to consent to
    getCookieConsentPreferences: () => null,
    // egress that customers add themselves: none is configured here, and none can be
    __permission__egressGet: () => ({ results: [] }),
    __permission__remoteGet: () => ({ results: [] }),
    trackObjectStoreAction: () => undefined,
    getEditorContent: () => (events.editorContent ? events.editorContent() : false),
    getMacroContent: () => fieldsOf(spec().context.extension.macro).body,
    updateMacro: (payload) => (events.updateMacro ? events.updateMacro(payload) : false),
    setMacroViewportHeight(payload) {
      const height = Number.parseFloat(String(payload))
      if (!(height >= 0)) return false
      parts.setHeight(height)
      return true
    },
  }
}

/** Waits, and answers "done" to the frame: the bridge takes `false` for "can't". */
async function settled(work: unknown): Promise<true> {
  await work
  return true
}
