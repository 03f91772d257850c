import * as v from 'valibot'
import type { AdfDocument } from '../../adf.ts'
import { emptyDocument, parseDocument } from '../document.ts'
import { fromStorage } from '../format/parse-storage.ts'
import { type FileNames, toStorage } from '../format/storage.ts'
import { toView } from '../format/view.ts'
import type { Site } from '../site.ts'
import { Refused } from './refused.ts'

/** The forms in which a body can be read here. */
export type Representation = 'storage' | 'atlas_doc_format' | 'view'

/** The forms in which a body can be written. */
const writable = v.picklist(['storage', 'atlas_doc_format'], 'Expected storage or atlas_doc_format')

const single = v.object({ representation: writable, value: v.string() })

/** A body as it comes in: one representation, or a map with one. */
export const bodySchema = v.union([
  single,
  v.pipe(
    v.strictObject({ storage: v.optional(single), atlas_doc_format: v.optional(single) }),
    v.transform(({ storage, atlas_doc_format }) => storage ?? atlas_doc_format ?? null),
  ),
])

/** Reads a body that was written in either form. */
export function readDocument(
  site: Site,
  pageId: string | null,
  body: v.InferOutput<typeof bodySchema>,
): AdfDocument {
  if (body === null || body.value === '') return emptyDocument
  if (body.representation === 'storage') {
    const parsed = fromStorage(body.value, fileNames(site, pageId))
    if ('problem' in parsed) throw new Refused(400, parsed.problem)
    return parsed.value
  }
  const parsed = parseDocument(parseJson(body.value))
  if ('problem' in parsed) throw new Refused(400, parsed.problem)
  return parsed.document
}

/** Writes a body in a form. */
export function writeBody(
  site: Site,
  pageId: string,
  document: AdfDocument,
  representation: Representation,
): string {
  switch (representation) {
    case 'atlas_doc_format':
      return JSON.stringify(document)
    case 'storage':
      return toStorage(document, fileNames(site, pageId))
    case 'view':
      return toView(document, {
        fileUrl: (fileId) => {
          const file = site.attachments.of(pageId).find((attachment) => attachment.fileId === fileId)
          return file && downloadPath(pageId, file.title)
        },
      })
  }
}

/** Where a file of a page is downloaded. */
export function downloadPath(pageId: string, title: string): string {
  return `/wiki/download/attachments/${pageId}/${encodeURIComponent(title)}`
}

/** The form that v2's `body-format` asks for, or null for none. */
export function bodyFormat(url: URL, allowed: readonly Representation[]): Representation | null {
  const asked = url.searchParams.get('body-format')
  if (asked === null) return null
  const known = allowed.find((representation) => representation === asked)
  if (known) return known
  if (['export_view', 'anonymous_export_view', 'styled_view', 'editor', 'view'].includes(asked))
    throw new Refused(501, `The workbench has not built body-format=${asked} here.`)
  throw new Refused(400, `Provided value {${asked}} for 'body-format' is not valid.`)
}

function fileNames(site: Site, pageId: string | null): FileNames {
  const files = pageId === null ? [] : site.attachments.of(pageId)
  return {
    nameOf: (fileId) => files.find((file) => file.fileId === fileId)?.title,
    idOf: (name) => files.find((file) => file.title === name)?.fileId,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The caller says in the API's shape that this is no document.
    return undefined
  }
}
