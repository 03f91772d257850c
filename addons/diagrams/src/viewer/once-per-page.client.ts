const mark = 'crenwizDiagramsOnPage'

/**
 * True for one frame of a page: the first that asks. The frames of one app on one page share an origin and a thread,
 * so each can look at its siblings through the parent, and looking and marking are one uninterrupted step: no race, and
 * nothing is stored anywhere. Frames of other origins refuse to be looked at and are passed over. A page that removes
 * the marked frame and makes new ones counts once more: acceptable, where storing is not.
 */
export function claimPage(view: Window): boolean {
  for (let index = 0; index < view.parent.length; index += 1) {
    const frame: unknown = view.parent[index]
    if (frame !== view && isMarked(frame)) return false
  }
  if (Object.hasOwn(view, mark)) return false
  Object.defineProperty(view, mark, { value: true })
  return true
}

function isMarked(frame: unknown): boolean {
  try {
    return Object.hasOwn(Object(frame), mark)
  } catch {
    return false // a frame of another origin: not one of ours
  }
}
