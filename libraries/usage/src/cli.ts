import { createHmac, randomBytes } from 'node:crypto'
import { catalogue } from './catalogue.ts'
import { everyEvent } from './event.ts'
import { asText, preview } from './preview.ts'
import { pseudonym } from './pseudonym.ts'
import { payloadSchema } from './schema.ts'

const usage = `Shows what the add-ons would send, byte for byte. Sends nothing.

  npm run usage:preview                every event that there can be
  npm run usage:preview -- app_loaded  the events of one name
  npm run usage:preview -- --schema    the JSON Schema of what can be sent
`

const args = process.argv.slice(2)
if (args.includes('--help')) process.stdout.write(usage)
else if (args.includes('--schema')) process.stdout.write(`${JSON.stringify(payloadSchema(), null, 2)}\n`)
else process.stdout.write(previews(args))

function previews(names: readonly string[]): string {
  const client = pseudonym(
    { app: 'example-app', environment: 'example-environment', installation: 'example-installation' },
    { key: randomBytes(32).toString('base64'), epoch: 'example' },
    (key, message) => createHmac('sha256', key).update(message).digest(),
  )
  if (client === undefined) return ''
  const place = { locale: 'en-US', timeZone: 'Europe/Berlin' }
  return everyEvent()
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .map((event) =>
      preview(
        { client, event, events: catalogue, ...place, at: new Date() },
        { measurementId: 'G-EXAMPLE', apiSecret: 'example' },
      ),
    )
    .map((request) => (typeof request === 'string' ? request : asText(request)))
    .join('\n')
}
