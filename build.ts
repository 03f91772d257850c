import { buildDiagrams } from './addons/diagrams/build.ts'
import { buildWorkbench } from './tools/workbench/src/index.ts'

/** Builds what has changed: the workbench's pages and each add-on's deployable folder. */
export async function build(log: (line: string) => void): Promise<void> {
  await Promise.all([buildWorkbench({ log }), buildDiagrams({ log })])
}

if (import.meta.url === `file://${process.argv[1]}`) await build(console.log)
