import { type Opening, parse } from './requests.ts'

/** What the dialog is for and what it opens with: the script puts it behind the page. */
export function openingIn(document: Document): { readonly purpose: string; readonly opening: Opening } {
  const tag = document.getElementById('opening')
  return { purpose: tag?.className ?? '', opening: parse.opening(JSON.parse(tag?.textContent || 'null')) }
}
