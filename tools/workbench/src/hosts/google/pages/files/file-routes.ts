import type { Hono } from 'hono'
import { htmlAnswer, seeOther } from '../../../../pages/answer.ts'
import type { Html } from '../../../../pages/html.ts'
import { readInput, textIn } from '../../../../pages/input.ts'
import type { FileFacts, Files, Result } from '../../files/files.ts'
import { editorPage, type FileKind } from '../editor/editor-page.ts'
import type { TellTrouble } from '../google-pages.ts'
import type { GooglePageParts } from '../parts.ts'
import { tellRefusal } from '../refusal.ts'
import { listPage } from './list-page.ts'

/** What is special about the pages of one kind of files. */
interface FilePages {
  /** `/google/docs` */
  readonly base: string
  /** One of them, in a sentence too. */
  readonly kind: FileKind
  /** All of them, as the list is headed. */
  readonly title: string
  readonly files: Pick<
    Files,
    'list' | 'find' | 'rename' | 'makeCopy' | 'share' | 'trash' | 'restore' | 'purge'
  >
  create(request: Request, title: string): FileFacts
  /** The entry of the build that mounts the editor and opens its window. */
  readonly script: string
  /** Where the file is shown; the script may fill it. */
  place(email: string, id: string): Html
}

/** The list of one kind of files, the editor's page, and what a person does with a file as a whole. */
export function fileRoutes(
  app: Hono,
  parts: GooglePageParts,
  trouble: TellTrouble,
  { base, kind, title: heading, files, create, script, place }: FilePages,
): void {
  const { people } = parts
  const plural = heading.toLowerCase()
  const titleIn = (input: Parameters<typeof textIn>[0]) =>
    textIn(input, 'title')?.trim() || `Untitled ${kind}`

  app.get(base, ({ req }) => {
    const { email } = people.of(req.raw)
    const trashed = files.list(email, { status: 'trashed' })
    return htmlAnswer(
      listPage(req.raw, parts, { base, title: heading, one: kind, files: files.list(email), trashed }),
    )
  })

  app.post(base, async ({ req }) =>
    seeOther(`${base}/${create(req.raw, titleIn(await readInput(req.raw))).id}`),
  )

  app.get(`${base}/:id`, ({ req }) => {
    const { email } = people.of(req.raw)
    const id = req.param('id')
    const found = files.find(email, id)
    if (!found.ok) return trouble(req.raw, `This ${kind} isn’t there, or you have no access to it.`, 404)
    const file = found.value
    if (file.status === 'trashed')
      return trouble(req.raw, `This ${kind} is in the trash. Restore it in the list of ${plural}.`, 404)
    return htmlAnswer(editorPage(req.raw, parts, { base, kind, file, script, place: place(email, id) }))
  })

  app.post(`${base}/:id/:act{rename|copy|share|trash|restore|purge}`, async ({ req }) => {
    const by = { email: people.of(req.raw).email }
    const id = req.param('id')
    const input = await readInput(req.raw)
    const acts: Readonly<Record<string, () => Result<FileFacts | null>>> = {
      rename: () => files.rename(by, id, titleIn(input)),
      copy: () => files.makeCopy(by, id),
      share: () => {
        const role = textIn(input, 'role')
        return files.share(by, id, {
          email: textIn(input, 'email') ?? '',
          role: role === 'editor' || role === 'viewer' ? role : null,
        })
      },
      trash: () => files.trash(by, id),
      restore: () => files.restore(by, id),
      purge: () => files.purge(by, id),
    }
    const act = req.param('act')
    const result = acts[act]?.()
    if (!result) return trouble(req.raw, `This can’t be done with a ${kind}.`, 404)
    if (!result.ok) {
      const { status, message } = tellRefusal(result.refusal)
      return trouble(req.raw, message, status)
    }
    if (act === 'copy' && result.value) return seeOther(`${base}/${result.value.id}`)
    return seeOther(textIn(input, 'return') ?? base)
  })
}
