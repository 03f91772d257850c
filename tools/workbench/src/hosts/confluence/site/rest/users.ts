import * as v from 'valibot'
import type { Person } from '../site.ts'
import type { Answer, Ask } from './ask.ts'
import { readBody } from './input.ts'
import { found, Refused } from './refused.ts'
import { arrayV1, userV1 } from './shapes-v1.ts'
import { userV2 } from './shapes-v2.ts'

/** Most account ids in one request to a bulk endpoint (from memory, 2026-11). */
const mostAccounts = 250

/** GET /user/current. */
export const getCurrentUser: Answer = (ask) => Response.json(userV1(ask.site, ask.by, seen(ask, ask.by)))

/** GET /user?accountId=. */
export const getUser: Answer = (ask) => {
  const accountId = ask.url.searchParams.get('accountId')
  if (accountId === null) throw new Refused(400, 'The accountId query parameter is required.')
  const person = found(ask.site.person(accountId), 'user with this account id')
  return Response.json(userV1(ask.site, person, seen(ask, person)))
}

/** GET /user/bulk?accountId=…&accountId=…; unknown ids are left out. */
export const listUsers: Answer = (ask) => {
  const people = known(ask, ask.url.searchParams.getAll('accountId'))
  return Response.json(
    arrayV1(
      ask.site,
      people.map((person) => userV1(ask.site, person, seen(ask, person))),
    ),
  )
}

/** POST /users-bulk. */
export const readUsers: Answer = async (ask) => {
  const { accountIds } = await readBody(ask.request, v.object({ accountIds: v.array(v.string()) }))
  return Response.json({ results: known(ask, accountIds).map((person) => userV2(person, seen(ask, person))) })
}

function known({ site }: Ask, accountIds: readonly string[]): readonly Person[] {
  if (accountIds.length > mostAccounts)
    throw new Refused(400, `At most ${mostAccounts} account ids can be asked for at once.`)
  return accountIds.flatMap((accountId) => site.person(accountId) ?? [])
}

// People see each other's addresses on this site; an app needs a scope of its own (developer.atlassian.com, "User
// privacy guide", from memory, 2026-11).
function seen({ app, scopes }: Ask, person: Person): { readonly withEmail: boolean } {
  return {
    withEmail: person.email !== '' && (app === undefined || scopes.includes('read:email-address:confluence')),
  }
}
