import type { Place } from '../../windows/messages.ts'

/** The panel is a script of its own: it and the editor on its page meet by an event. */
const event = 'panel:place'

/** Tells the panel of this page where the person is in the file. */
export function tellPlace(place: () => Place | Promise<Place>): void {
  document.addEventListener(event, (asked) => {
    if (asked instanceof CustomEvent) (asked.detail as (Place | Promise<Place>)[]).push(place())
  })
}

/** Where the person is in the file that is open here, when it has all that they have done; undefined where there is none. */
export async function placeHere(): Promise<Place | undefined> {
  const places: (Place | Promise<Place>)[] = []
  document.dispatchEvent(new CustomEvent(event, { detail: places }))
  return places[0]
}
