import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { ProjectToInstall } from '../tools/workbench/src/index.ts'

/** Our Diagrams add-on for Docs and Slides as it is deployed, in one of its editions. */
export function googleDiagrams({ sendsUsage }: { readonly sendsUsage: boolean }): ProjectToInstall {
  const folder = sendsUsage ? 'google-usage' : 'google'
  return {
    folder: fileURLToPath(new URL(`../addons/diagrams/dist/${folder}`, import.meta.url)),
    name: 'Crenwiz Diagrams',
    ...(sendsUsage && {
      properties: {
        USAGE_KEY: randomBytes(32).toString('base64url'),
        USAGE_EPOCH: '1',
        GA_MEASUREMENT_ID: 'G-SCENARIO',
        GA_API_SECRET: 'scenario-secret',
      },
    }),
  }
}
