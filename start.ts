import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { demoOffice } from './addons/out-of-office/demo/office.ts'
import { build } from './build.ts'
import { runCli } from './tools/workbench/src/index.ts'

/**
 * `npm start`: builds what has changed, then opens the workbench with our Diagrams add-on in it, for Confluence with its
 * demonstration space and a key for its pseudonyms that lives as long as this process, and for Google in the edition
 * without usage data, and with Out of Office beside a mailbox of approval mails and a team calendar. Options go on to the
 * workbench's own cli.
 */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const seed = here('./addons/diagrams/demo/space.json')
await runCli(
  process.argv.slice(2),
  {
    apps: [
      {
        folder: here('./addons/diagrams/dist/confluence'),
        variables: {
          USAGE_KEY: randomBytes(32).toString('base64url'),
          USAGE_EPOCH: '1',
          GA_MEASUREMENT_ID: 'G-WORKBENCH',
          GA_API_SECRET: randomBytes(12).toString('base64url'),
        },
      },
    ],
    projects: [
      { folder: here('./addons/diagrams/dist/google'), name: 'Crenwiz Diagrams' },
      { folder: here('./addons/out-of-office/dist/google') },
    ],
    ...demoOffice(new Date()),
    ...(existsSync(seed) ? { seed: JSON.parse(readFileSync(seed, 'utf8')) } : {}),
  },
  () => build((line) => console.log(line)),
)
