import { nodesOf } from '../document.ts'
import { record } from '../format/attributes.ts'
import type { Answer } from './ask.ts'
import { openContent } from './content-v1.ts'
import { found, Refused } from './refused.ts'

/** GET /content/:id/history/:version/macro/id/:macro: one macro's name, parameters and plain body. */
export const getMacro: Answer = (ask) => {
  const { site, part } = ask
  const number = Number(part('version'))
  if (!Number.isInteger(number) || number < 0)
    throw new Refused(400, `The version ${part('version')} is no number.`)
  const current = openContent(ask)
  // Version 0 is the newest one.
  const page = found(
    number === 0 ? current : site.page(current.id, { version: number }),
    'version of the content',
  )
  const macro = [...nodesOf(page.body)].find(
    ({ attrs }) => attrs?.extensionKey !== undefined && attrs.localId === part('macro'),
  )
  const attrs = found(macro, 'macro with this id').attrs ?? {}
  const parameters = record(attrs.parameters)
  return Response.json({
    name: attrs.extensionKey,
    body: typeof attrs.text === 'string' ? attrs.text : '',
    parameters: parameters.guestParams ?? record(parameters.macroParams),
  })
}
