import * as v from 'valibot'
import { type Answer, written } from './ask.ts'
import { openContent } from './content-v1.ts'
import { readBody } from './input.ts'
import { found, granted } from './refused.ts'
import { arrayV1, propertyV1 } from './shapes-v1.ts'

const newProperty = v.object({ key: v.string(), value: v.unknown() })

const changedProperty = v.object({
  value: v.unknown(),
  version: v.optional(v.object({ number: v.pipe(v.number(), v.integer()) })),
})

/** GET /content/:id/property. */
export const listProperties: Answer = (ask) => {
  const properties = ask.site.properties.of(openContent(ask).id)
  return Response.json(
    arrayV1(
      ask.site,
      properties.map((property) => propertyV1(ask.site, property)),
    ),
  )
}

/** GET /content/:id/property/:property, by its key. */
export const getProperty: Answer = (ask) => {
  const property = ask.site.properties.find(openContent(ask).id, ask.part('property'))
  return Response.json(propertyV1(ask.site, found(property, 'content property with this key')))
}

/** POST /content/:id/property. */
export const createProperty: Answer = async (ask) => {
  const { key, value } = await readBody(ask.request, newProperty)
  const made = ask.site.properties.create(ask.by.accountId, openContent(ask).id, {
    key,
    value,
    ...written(ask),
  })
  return Response.json(propertyV1(ask.site, granted(made)))
}

/** PUT /content/:id/property/:property: version 1 also makes one that isn't there yet, as a real site does. */
export const updateProperty: Answer = async (ask) => {
  const { site, by } = ask
  const { id } = openContent(ask)
  const key = ask.part('property')
  const { value, version } = await readBody(ask.request, changedProperty)
  const old = site.properties.find(id, key)
  const number = version?.number ?? (old?.version.number ?? 0) + 1
  const property =
    old === undefined && number === 1
      ? site.properties.create(by.accountId, id, { key, value, ...written(ask) })
      : site.properties.update(by.accountId, id, key, { value, version: number, ...written(ask) })
  return Response.json(propertyV1(site, granted(property)))
}

/** DELETE /content/:id/property/:property. */
export const deleteProperty: Answer = (ask) => {
  granted(ask.site.properties.remove(ask.by.accountId, openContent(ask).id, ask.part('property')))
  return new Response(null, { status: 204 })
}
