import { buildDiagrams } from './addons/diagrams/build.ts'
import { buildOutOfOffice } from './addons/out-of-office/build.ts'
import { buildWorkbench } from './tools/workbench/src/index.ts'

/** Builds what has changed: the workbench's pages and each add-on's deployable folder. */
export async function build(log: (line: string) => void): Promise<void> {
  log('Building the workbench’s pages and the add-ons …')
  const started = Date.now()
  await Promise.all([buildWorkbench(), buildDiagrams({ log }), buildOutOfOffice({ log })])
  log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
}

if (import.meta.url === `file://${process.argv[1]}`) await build(console.log)
