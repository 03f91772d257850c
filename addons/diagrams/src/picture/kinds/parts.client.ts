/**
 * What lies beside an engine's code, by name. A host that serves no files puts a module of its own in the place of this
 * one when it builds.
 */
export const parts = {
  /** Starts a worker; asked for once, before the first. */
  async worker(name: 'graphviz-worker' | 'plantuml-worker'): Promise<() => Worker> {
    return () => new Worker(new URL(`./${name}.js`, import.meta.url), { type: 'module' })
  },
  /** Puts a style sheet into the document. */
  async styles(name: 'katex-fonts'): Promise<void> {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = new URL(`./${name}.css`, import.meta.url).href
    const loaded = new Promise<void>((resolve, reject) => {
      link.addEventListener('load', () => resolve())
      link.addEventListener('error', () => reject(new Error(`${name}.css could not be loaded. Try again.`)))
    })
    document.head.append(link)
    await loaded
  },
}
