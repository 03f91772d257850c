import { createLine, type Line } from '../line.ts'
import { type FrameName, greetingOf, ownCommands } from '../wire.ts'
import { followHeight } from './height.client.ts'
import { showTheme } from './theme.client.ts'

/**
 * The host's script in every frame, before all others. It is part of each reader's first paint, so it is small, reads
 * the context from the frame's name without a round trip, and opens the line to the host only when it must speak.
 */
declare const HISTORY_PATH: string
declare const TOKENS_PATH: string

type HistoryModule = { createFrameHistory(): unknown }

function start(name: FrameName): void {
  let { context } = name
  let line: Line | undefined
  let isThemed = false
  let answered: string[] = []

  function news(change: unknown): void {
    context = (change as { context: FrameName['context'] }).context
    if (isThemed) showTheme(context.theme.colorMode)
  }

  /** The line to the host, opened by the first who needs it. */
  function host(): Line {
    if (line) return line
    const { port1, port2 } = new MessageChannel()
    const opened = createLine({ post: (message) => port1.postMessage(message), entry: news })
    port1.onmessage = ({ data }) => opened.receive(data)
    parent.postMessage(greetingOf(name.frameId), name.host, [port2])
    line = opened
    return opened
  }

  function tellAnswered(): void {
    if (answered.length > 0) host().call(ownCommands.answered, answered)
    answered = []
  }

  const ownAnswers: Record<string, () => unknown> = {
    // a new copy each time: @forge/bridge writes into what it gets
    getContext: () => structuredClone(context),
    createHistory: () => import(HISTORY_PATH).then((module: HistoryModule) => module.createFrameHistory()),
    enableTheming() {
      if (isThemed) return
      isThemed = true
      showTheme(context.theme.colorMode, TOKENS_PATH)
    },
  }

  async function callBridge(command: string, payload?: unknown): Promise<unknown> {
    const own = Object.hasOwn(ownAnswers, command) ? ownAnswers[command] : undefined
    if (!own) return host().call(command, payload)
    if (answered.push(command) === 1) idle(tellAnswered)
    return own()
  }

  Object.defineProperty(globalThis, '__bridge', { value: { callBridge } })
  followHeight((height) => host().call(ownCommands.height, height))
  if (name.kind !== 'view') {
    addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) host().call(ownCommands.escape)
    })
  }
}

/** When the page has loaded and nothing else is to be done. */
function idle(task: () => void): void {
  const wait = () =>
    'requestIdleCallback' in window ? requestIdleCallback(task, { timeout: 2000 }) : setTimeout(task, 200)
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait, { once: true })
}

if (window.name.startsWith('{"host":')) start(JSON.parse(window.name))
