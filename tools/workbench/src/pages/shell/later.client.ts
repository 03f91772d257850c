/** Loads the modules that a page lists in `data-later`, once the browser is idle: nothing that people wait for waits for them. */
export function loadLater({ body, head }: Document): void {
  const sources = (body.dataset.later ?? '').split(' ').filter(Boolean)
  const load = () => {
    for (const src of sources) {
      const script = document.createElement('script')
      script.type = 'module'
      script.src = src
      head.append(script)
    }
  }
  if ('requestIdleCallback' in globalThis) requestIdleCallback(load, { timeout: 1500 })
  else setTimeout(load, 200)
}
