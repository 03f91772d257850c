export { buildWorkbench } from '../build.ts'
export { runCli } from './cli.ts'
export type { Channel, Entry } from './ledger.ts'
export { type AppToInstall, startWorkbench, type Workbench, type WorkbenchOptions } from './workbench.ts'
