import * as v from 'valibot'
import { type Answer, type Ask, written } from './ask.ts'
import { numericId, readBody } from './input.ts'
import { baseOf } from './links.ts'
import { listResponse, paginate } from './paging.ts'
import { found, granted } from './refused.ts'
import { propertyV2 } from './shapes-v2.ts'

const newProperty = v.object({ key: v.string(), value: v.unknown() })

const changedProperty = v.object({
  key: v.string(),
  value: v.unknown(),
  version: v.object({ number: v.pipe(v.number(), v.integer()), message: v.optional(v.string()) }),
})

/** GET /pages/:id/properties, or the one of a `key`. */
export const listProperties: Answer = (ask) => {
  const key = ask.url.searchParams.get('key')
  const all = ask.site.properties.of(pageId(ask))
  const properties = key === null ? all : all.filter((property) => property.key === key)
  const slice = paginate(properties, ask.url, ({ id }) => id)
  return listResponse({ ...slice, items: slice.items.map(propertyV2) }, baseOf(ask.site))
}

/** GET /pages/:id/properties/:property. */
export const getProperty: Answer = (ask) => {
  const property = ask.site.properties.find(pageId(ask), numericId(ask.part('property')))
  return Response.json(propertyV2(found(property, 'content property')))
}

/** POST /pages/:id/properties. */
export const createProperty: Answer = async (ask) => {
  const { key, value } = await readBody(ask.request, newProperty)
  const property = ask.site.properties.create(ask.by.accountId, pageId(ask), { key, value, ...written(ask) })
  return Response.json(propertyV2(granted(property)))
}

/** PUT /pages/:id/properties/:property. */
export const updateProperty: Answer = async (ask) => {
  const { value, version } = await readBody(ask.request, changedProperty)
  const change = { value, version: version.number, ...written(ask) }
  const property = ask.site.properties.update(
    ask.by.accountId,
    pageId(ask),
    numericId(ask.part('property')),
    change,
  )
  return Response.json(propertyV2(granted(property)))
}

/** DELETE /pages/:id/properties/:property. */
export const deleteProperty: Answer = (ask) => {
  granted(ask.site.properties.remove(ask.by.accountId, pageId(ask), numericId(ask.part('property'))))
  return new Response(null, { status: 204 })
}

function pageId({ site, part }: Ask): string {
  return found(site.page(numericId(part('id'))), 'page').id
}
