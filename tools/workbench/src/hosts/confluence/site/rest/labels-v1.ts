import * as v from 'valibot'
import type { Answer, Ask } from './ask.ts'
import { openContent } from './content-v1.ts'
import { readBody } from './input.ts'
import { granted, Refused } from './refused.ts'
import { arrayV1, labelV1 } from './shapes-v1.ts'

const label = v.object({ prefix: v.optional(v.string(), 'global'), name: v.string() })

const newLabels = v.union([
  v.array(label),
  v.pipe(
    label,
    v.transform((single) => [single]),
  ),
])

/** GET /content/:id/label. */
export const listLabels: Answer = (ask) => labelsOf(ask, openContent(ask).id)

/** POST /content/:id/label: one label or several; answers all that the page has. */
export const addLabels: Answer = async (ask) => {
  const { id } = openContent(ask)
  granted(ask.site.labels.add(ask.by.accountId, id, await readBody(ask.request, newLabels)))
  return labelsOf(ask, id)
}

/** DELETE /content/:id/label/:label. */
export const deleteLabel: Answer = (ask) => remove(ask, ask.part('label'))

/** DELETE /content/:id/label?name=. */
export const deleteLabelByName: Answer = (ask) => {
  const name = ask.url.searchParams.get('name')
  if (name === null) throw new Refused(400, 'The name query parameter is required.')
  return remove(ask, name)
}

function remove(ask: Ask, name: string): Response {
  granted(ask.site.labels.remove(ask.by.accountId, openContent(ask).id, name))
  return new Response(null, { status: 204 })
}

function labelsOf({ site }: Ask, pageId: string): Response {
  return Response.json(arrayV1(site, site.labels.of(pageId).map(labelV1)))
}
