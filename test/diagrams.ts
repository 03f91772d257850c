import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { AppToInstall } from '../tools/workbench/src/index.ts'

/** Our Diagrams add-on as it is deployed, with the variables that its usage events need. */
export function diagramsApp(): AppToInstall {
  return {
    folder: fileURLToPath(new URL('../addons/diagrams/dist/confluence', import.meta.url)),
    variables: {
      USAGE_KEY: randomBytes(32).toString('base64url'),
      USAGE_EPOCH: '1',
      GA_MEASUREMENT_ID: 'G-SCENARIO',
      GA_API_SECRET: 'scenario-secret',
    },
  }
}
