import type { ColorMode } from '../../../pages/shell/shell.ts'
import type { Person, Site } from '../site/site.ts'

const colorModes: readonly ColorMode[] = ['light', 'dark', 'auto']

/** One cookie of a request, or undefined. */
export function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim().split('='))
  const value = pairs.find(([key]) => key === name)?.[1]
  try {
    return value === undefined ? undefined : decodeURIComponent(value)
  } catch {
    return undefined // not written by us: as good as absent
  }
}

/** A cookie that only this site's own pages send back, and no script reads. */
export function setCookie(name: string, value: string): string {
  return `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Strict`
}

/** Tells who sent a request: the person chosen in the header, else the site's first person who may write. */
export function createPersonOf({ site }: { site: Pick<Site, 'people'> }): (request: Request) => Person {
  return (request) => {
    const people = site.people().filter(({ appId }) => appId === undefined)
    const chosen = cookieOf(request, 'person')
    const person =
      people.find(({ accountId }) => accountId === chosen) ??
      people.find(({ role }) => role !== 'reader') ??
      people[0]
    if (!person) throw new Error('A site has at least one person.')
    return person
  }
}

/** The colours that the person has chosen. */
export function colorModeOf(request: Request): ColorMode {
  const chosen = cookieOf(request, 'theme')
  return colorModes.find((mode) => mode === chosen) ?? 'auto'
}
