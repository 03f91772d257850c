import type { Candidate, Knowledge } from './attack/knowledge.ts'
import { likeliestFirst, literalsOf, scalarsOf } from './attack/literals.ts'
import { createWords } from './canary/words.ts'
import type { World } from './world.ts'

const decoyCount = 1000
const mostSalts = 600

/** All that an attacker knows of the sites that an app is installed on, and of the app: the variables' values alone not. */
export function knowledgeOf(
  worlds: readonly World[],
  sources: readonly string[],
  manifest: Readonly<Record<string, unknown>>,
): Knowledge {
  const [world] = worlds
  const stored = worlds.flatMap(({ observations }) =>
    observations
      .filter(({ channel }) => channel === 'storage')
      .flatMap(({ body }) => literalsOf(body?.toString('utf8') ?? '')),
  )
  const bareApp = world?.app.id.split('/').at(-1) ?? ''
  return {
    candidates: worlds.flatMap(candidatesOf),
    decoys: decoys(),
    salts: likeliestFirst([...stored, ...sources.flatMap(literalsOf), ...scalarsOf(manifest)]).slice(
      0,
      mostSalts,
    ),
    names: [bareApp, world?.app.id ?? '', world?.app.environmentId ?? '', 'PRODUCTION', 'v1'].filter(Boolean),
  }
}

function candidatesOf({ site, app }: World): readonly Candidate[] {
  const { cloudId, url, name } = site.facts
  const of = new URL(url).host
  const sites: readonly (readonly [string, string])[] = [
    ['cloudId', cloudId],
    ['contextAri', `ari:cloud:confluence::site/${cloudId}`],
    ['installationId', app.installationId],
    ['siteUrl', url],
    ['host', of],
    ['site name', name],
    ['installationAri', `ari:cloud:ecosystem::installation/${app.installationId}`],
  ]
  const people = Object.values(site.people).flatMap(({ accountId, email, name }): readonly Candidate[] => [
    { of: name, kind: 'accountId', value: accountId },
    { of: name, kind: 'e-mail address', value: email },
  ])
  return [...sites.map(([kind, value]): Candidate => ({ of, kind, value })), ...people]
}

function decoys(): readonly Candidate[] {
  const words = createWords(99)
  return Array.from({ length: decoyCount }, (_, at) => ({
    of: `site-${at}.atlassian.net`,
    kind: at % 2 === 0 ? 'cloudId' : 'installationId',
    value: words.uuid(),
  }))
}
