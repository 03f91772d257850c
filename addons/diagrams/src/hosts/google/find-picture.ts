import { parseMarker } from './marker.ts'
import type { Which } from './requests.ts'

/** What has become of a picture since a dialog saw it. */
export type Whereabouts<Picture> =
  | { readonly state: 'found'; readonly picture: Picture }
  | { readonly state: 'changed'; readonly picture: Picture }
  | { readonly state: 'gone' }

/**
 * Finds a picture again. The selected one is meant where it is the same; else the one at its old place; else the only one
 * that is the same. Of several copies that have moved none is taken: the wrong one could be replaced. One of the same id
 * with other words or another source is the diagram that somebody has changed meanwhile.
 */
export function findPicture<Picture extends Which>(
  which: Which,
  { selected, all }: { readonly selected: Picture | undefined; readonly all: readonly Picture[] },
): Whereabouts<Picture> {
  const isSame = (picture: Picture) =>
    picture.title === which.title && picture.description === which.description
  if (selected && isSame(selected)) return { state: 'found', picture: selected }
  const same = all.filter(isSame)
  const picture = same.find(({ place }) => place === which.place) ?? (same.length === 1 ? same[0] : undefined)
  if (picture) return { state: 'found', picture }
  const id = parseMarker(which.title)?.id
  const changed = id === undefined ? [] : all.filter(({ title }) => parseMarker(title)?.id === id)
  return changed[0] && same.length === 0 ? { state: 'changed', picture: changed[0] } : { state: 'gone' }
}

/** Whether a picture is a diagram of ours: its title or its description says so. */
export const isOurs = ({ title, description }: Omit<Which, 'place'>): boolean =>
  parseMarker(title) !== undefined || /\[crenwiz:[A-Za-z0-9_-]+\]/.test(description)
