import { type Html, html, jsonIsland } from '../../../../pages/html.ts'
import { icon } from '../../../../pages/shell/icon.ts'
import type { EditorKind } from '../../apps-script/services/editor-place.ts'
import type { FileFacts } from '../../files/files.ts'
import { panelPlace, panelScript } from '../cards/panel-place.ts'
import type { EditorApp } from '../cards/panel-wire.ts'
import { googlePage } from '../page.ts'
import type { GooglePageParts } from '../parts.ts'
import type { EditorFacts } from './editor-facts.ts'

/** Forms have no editor here. */
export type FileKind = Exclude<EditorKind, 'form'>

const apps: Readonly<Record<FileKind, EditorApp>> = {
  document: 'DOCS',
  presentation: 'SLIDES',
  spreadsheet: 'SHEETS',
}

/** What is special about one kind of editor. */
export interface EditorPart {
  /** `/google/docs` */
  readonly base: string
  readonly kind: FileKind
  readonly file: FileFacts
  /** The entry of the build that mounts the editor and opens its window. */
  readonly script: string
  /** Where the file is shown; the script may fill it. */
  readonly place: Html
}

/** The page of an editor: title, menus, the file, and the place of sidebars. */
export function editorPage(
  request: Request,
  parts: GooglePageParts,
  { base, kind, file, script, place }: EditorPart,
): Html {
  const person = parts.people.of(request)
  const isReadonly = file.owner !== person.email && !file.editors.includes(person.email)
  const facts: EditorFacts = {
    kind,
    id: file.id,
    title: file.title,
    base,
    isReadonly,
    person: { email: person.email, name: person.name, locale: person.locale },
  }
  const title = isReadonly
    ? html`<h1 class="file-title">${file.title}</h1>`
    : html`<h1 class="file-title"><span class="unseen">${file.title}</span><input id="file-title" aria-label="Name of the file" value="${file.title}" autocomplete="off" spellcheck="false"></h1>`
  const content = html`<section class="editor">
<header class="editor-head">
<a class="icon-button" href="${base}" aria-label="All files" title="All files">${icon('page')}</a>
<div class="editor-titles">${title}<div class="menu-bar" id="menu-bar" role="menubar" aria-label="Menus"></div></div>
<p class="editor-state quiet" id="editor-state" role="status">${isReadonly && 'View only'}</p>
</header>
<div class="editor-body"><div class="editor-file" id="editor-file">${place}</div><aside class="addon-sidebar" id="addon-sidebar" hidden></aside>${panelPlace({ app: apps[kind], file: { id: file.id } })}</div>
</section>
${jsonIsland('editor-facts', facts)}`
  return googlePage(request, parts, {
    title: file.title,
    content,
    scripts: [script, panelScript],
    className: 'in-editor',
  })
}
