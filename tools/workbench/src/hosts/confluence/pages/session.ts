import { cookieOf } from '../../../pages/session.ts'
import type { Person, Site } from '../site/site.ts'

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
