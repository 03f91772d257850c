import type { FrameFacts } from '../wire.ts'
import { createHost } from './host.client.ts'
import { watchLeaving } from './leaving.client.ts'
import { createRun } from './run.client.ts'

/** What is known of this frame; the server puts it around this script. */
declare const FRAME: FrameFacts

const line = createHost(FRAME)
if (!FRAME.isLive) watchLeaving(line)
const host = {
  close: () => line.send({ command: 'close' }),
  setHeight: (height: unknown) => line.send({ command: 'setHeight', value: Number(height) }),
  setWidth: (width: unknown) => line.send({ command: 'setWidth', value: Number(width) }),
  editor: { focus: () => line.send({ command: 'focusEditor' }) },
  // Where the page around is; scripts pass it on to postMessage.
  origin: FRAME.hostOrigin,
}
// google.script.history and google.script.url are for web apps only, and not there in dialogs and sidebars
// (https://developers.google.com/apps-script/guides/html/reference/history, seen 2026-11).
Object.defineProperty(window, 'google', {
  value: { script: { run: createRun(line, FRAME.functions), host } },
  configurable: true,
  writable: true,
  enumerable: true,
})
