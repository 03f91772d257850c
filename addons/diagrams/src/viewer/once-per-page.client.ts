import { siblingWith } from './siblings.client.ts'

const mark = 'crenwizDiagramsOnPage'

/**
 * True for one frame of a page: the first that asks. A page that removes the marked frame and makes new ones counts
 * once more: acceptable, where storing is not.
 */
export function claimPage(view: Window): boolean {
  if (Object.hasOwn(view, mark) || siblingWith(view, mark)) return false
  Object.defineProperty(view, mark, { value: true })
  return true
}
