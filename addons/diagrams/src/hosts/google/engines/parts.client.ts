import { engineFile } from './engine-files.client.ts'

/** In the place of picture/kinds/parts.client.ts: a dialog has no address from which a file could be loaded. */
export const parts = {
  async worker(name: 'graphviz-worker' | 'plantuml-worker'): Promise<() => Worker> {
    const code = await engineFile(name)
    return () => {
      const url = URL.createObjectURL(code)
      const worker = new Worker(url)
      worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true })
      return worker
    }
  },
  async styles(name: 'katex-fonts'): Promise<void> {
    const style = document.createElement('style')
    style.textContent = await (await engineFile(name)).text()
    document.head.append(style)
  },
}
