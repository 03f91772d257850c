import type { FrameSpec } from '../frame.ts'
import type { Pace } from '../mount/mount-frames.client.ts'
import { mountFrames, openFrameDialog } from '../mount.client.ts'

/** What the host's page was told, in order: read by the tests. */
declare global {
  var told: [string, unknown][]
  var trial: unknown
}

async function start(): Promise<void> {
  const query = new URLSearchParams(location.search)
  const specs: FrameSpec[] = await (await fetch(`/specs${location.search}`)).json()
  const main = document.querySelector('main') ?? document.body
  globalThis.told = []
  const tell = (what: string) => (payload: unknown) => {
    globalThis.told.push([what, payload])
  }
  const events = {
    onSubmit(payload: unknown) {
      tell('submit')(payload)
      if (JSON.stringify(payload).includes('too large')) throw new Error('The configuration is too large.')
    },
    onResize: tell('resize'),
    onNavigate: tell('navigate'),
    onReady: () => tell('ready')(null),
  }
  if (query.get('kind') === 'config') {
    const [spec] = specs
    if (spec)
      globalThis.trial = openFrameDialog(spec, { title: 'Configure', events, onClosed: tell('closed') })
    return
  }
  const places = specs.map((spec) => {
    const element = main.appendChild(document.createElement('div'))
    element.style.height = '200px'
    return { element, spec, events }
  })
  Object.assign(globalThis, { mountedAt: performance.timeOrigin + performance.now() })
  const pace = query.get('pace')
  globalThis.trial = mountFrames(places, ...(pace ? [JSON.parse(pace) as Pace] : []))
}

void start()
