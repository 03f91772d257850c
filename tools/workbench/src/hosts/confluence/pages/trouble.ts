import { type Html, html } from '../../../pages/html.ts'
import type { PageParts } from './parts.ts'
import { document, type Surroundings } from './surroundings.ts'

/** What went wrong, in words, in the look of every other page. */
export interface Trouble {
  readonly title: string
  readonly message: string
}

/** A page for an address that leads nowhere, a refusal or an error. */
export function troubleView({ title, message }: Trouble, around: Surroundings, parts: PageParts): Html {
  const home = around.space ? `/wiki/spaces/${around.space.key}` : '/'
  const content = html`<section class="sheet trouble"><h1>${title}</h1><p class="lead">${message}</p><p><a class="button" href="${home}">Go to the space</a></p></section>`
  return document(around, parts, { title, content })
}
