import { fileURLToPath } from 'node:url'
import { buildDiagrams } from './addons/diagrams/build.ts'
import { buildOutOfOffice } from './addons/out-of-office/build.ts'
import { alone } from './build-lock.ts'
import { buildWorkbench } from './tools/workbench/src/index.ts'

const lock = fileURLToPath(new URL('node_modules/.cache/crenwiz/build.lock', import.meta.url))

/** Builds what has changed: the workbench's pages and each add-on's deployable folder. A second build waits for the first. */
export async function build(
  log: (line: string) => void,
  options: { readonly isRelease?: boolean } = {},
): Promise<void> {
  await alone(lock, {
    work: () => buildAll(log, options),
    onWait: () => log('Another process is building here. Waiting until it has ended …'),
  })
}

async function buildAll(
  log: (line: string) => void,
  options: { readonly isRelease?: boolean },
): Promise<void> {
  log('Building the workbench’s pages and the add-ons …')
  const started = Date.now()
  await Promise.all([buildWorkbench(), buildDiagrams({ log, ...options }), buildOutOfOffice({ log })])
  log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
}

if (import.meta.url === `file://${process.argv[1]}`)
  await build(console.log, { isRelease: process.argv.includes('--release') })
