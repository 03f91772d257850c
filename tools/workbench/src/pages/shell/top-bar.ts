import { type Html, html } from '../html.ts'
import { icon } from './icon.ts'
import type { ColorMode } from './shell.ts'

/** A product of the workbench, in the header's switch. */
export interface Product {
  readonly href: string
  readonly text: string
  /** The addresses that are its own; without it those under `href`. */
  readonly under?: RegExp
}

/** Who looks at the page, who else they could be, and where they may go. */
export interface Visitor {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly others: readonly { readonly id: string; readonly name: string; readonly note: string }[]
  /** The products to switch between, in order. */
  readonly products?: readonly Product[]
  readonly links: readonly { readonly href: string; readonly text: string; readonly isCurrent: boolean }[]
  /** The form that makes a page, where the person may write. */
  readonly create: Html | null
}

const modes = [
  ['auto', 'System'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const

/** Two letters for a person's picture. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '')
  return letters.join('').toUpperCase()
}

/** A round picture of a person: initials on one of eight quiet colours. */
export function avatar(name: string, id: string): Html {
  const hue = [...id].reduce((sum, char) => (sum * 43 + (char.codePointAt(0) ?? 0)) % 9973, 7) % 8
  return html`<span class="avatar avatar-${hue}" aria-hidden="true">${initials(name)}</span>`
}

function personMenu(visitor: Visitor, colorMode: ColorMode, here: string): Html {
  const people = [{ id: visitor.id, name: visitor.name, note: visitor.role }, ...visitor.others]
  return html`<details class="menu person-menu">
<summary title="Switch user or colours">${avatar(visitor.name, visitor.id)}<span class="person-name">${visitor.name}</span><span class="unseen">, ${visitor.role}. Switch user or colours</span>${icon('chevron')}</summary>
<form method="post" action="/api/session" class="menu-card">
<input type="hidden" name="return" value="${here}">
<p class="menu-title">Work as</p>
${people.map(
  ({ id, name, note }) =>
    html`<button class="menu-row" name="person" value="${id}" ${id === visitor.id && html`aria-current="true"`}>${avatar(name, id)}<span class="row-text"><b>${name}</b><small>${note}</small></span></button>`,
)}
<p class="menu-title">Colours</p>
<div class="segments">${modes.map(
    ([value, text]) =>
      html`<button name="theme" value="${value}" ${value === colorMode && html`aria-current="true"`}>${text}</button>`,
  )}</div>
</form>
</details>`
}

function productSwitch(products: readonly Product[], here: string): Html | false {
  if (products.length < 2) return false
  const isUnder = ({ href, under }: Product) => (under ? under.test(here) : here.startsWith(href))
  const current = products.find(isUnder)
  return html`<nav class="products" aria-label="Products">${products.map(
    (product) =>
      html`<a href="${product.href}" ${product === current && html`aria-current="true"`}>${product.text}</a>`,
  )}</nav>`
}

/** The bar above every page: name, places, create, user and colours. */
export function topBar(visitor: Visitor, colorMode: ColorMode, here: string): Html {
  return html`<header class="top-bar">
<button class="icon-button sidebar-toggle" type="button" aria-controls="sidebar" aria-expanded="false" aria-label="Pages">${icon('menu')}</button>
<a class="brand" href="/">${icon('brand')}<span>Workbench</span></a>
${productSwitch(visitor.products ?? [], here)}
<nav class="places" aria-label="Places">${visitor.links.map(
    ({ href, text, isCurrent }) =>
      html`<a href="${href}" ${isCurrent && html`aria-current="page"`}>${text}</a>`,
  )}</nav>
<span class="top-bar-gap"></span>
${visitor.create}
<button class="icon-button ledger-toggle" type="button" aria-controls="ledger" aria-label="Show or hide the ledger" title="Ledger">${icon('ledger')}</button>
${personMenu(visitor, colorMode, here)}
</header>`
}
