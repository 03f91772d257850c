import type { Program } from './app/app.ts'
import type { Facts } from './facts.ts'
import type { Gap } from './finding.ts'
import type { Evidence } from './judgement.ts'
import { boundPage, isHeld, policyNotHeld } from './static/past-policy/bound-pages.ts'
import type { Way } from './static/rule.ts'
import { waysOut } from './static/rules/apps-script/scopes-asked.ts'

/** How a way out of a program is closed, or the lines that keep it open. */
type Closure = Pick<Way, 'evidence' | 'gaps'>

const closedBy = (...evidence: readonly Evidence[]): Closure => ({ evidence, gaps: [] })
const openAt = (gaps: readonly Gap[]): Closure => ({ evidence: [], gaps })

/** That every path of the program's own code was followed, or the lines at which it couldn't be. */
export function everyPathFollowed({ code }: Facts, { key, at, isBuilt }: Program): Closure {
  const gaps = code.openings.filter(({ data }) => data.program === key)
  if (gaps.length > 0) return openAt(gaps)
  return closedBy({
    means: 'analysis',
    code: 'EVERY_PATH_FOLLOWED',
    at,
    data: { program: key, isBuilt, files: code.statistics.files },
  })
}

/** How the functions' way to other hosts is closed: by a manifest that declares none, or by analysis. */
export function functionsToOutside(facts: Facts, program: Program): Closure {
  if (facts.app.platform === 'apps-script') return scriptToOutside(facts, program)
  const { egress, remotes, file } = facts.app.manifest
  const isBackend = egress.some(({ value }) => value.from === 'fetch.backend')
  if (isBackend || remotes.length > 0) return everyPathFollowed(facts, program)
  return closedBy({
    means: 'enforcement',
    code: 'NO_BACKEND_EGRESS',
    at: facts.app.manifest.placeOf(['permissions']),
    data: { program: program.key, manifest: file },
  })
}

/**
 * How a script's ways out are closed: without their scopes the platform refuses to fetch and to send mail; that no address
 * of a picture, a link or a formula carries anything is seen by following every path.
 */
function scriptToOutside(facts: Facts, program: Program): Closure {
  const followed = everyPathFollowed(facts, program)
  if (waysOut(facts.app).length > 0) return followed
  const refused: Evidence = {
    means: 'enforcement',
    code: 'NO_REQUEST_SCOPE',
    at: facts.app.manifest.placeOf(['oauthScopes']),
    data: { program: program.key },
  }
  return { ...followed, evidence: [refused, ...followed.evidence] }
}

/** How a frame's way to other hosts is closed: by its content security policy, or by analysis of all that runs in it. */
export function frameToOutside(facts: Facts, program: Program): Closure {
  if (facts.app.platform === 'apps-script') return pageToOutside(facts, program)
  const { manifest } = facts.app
  const open = manifest.egress.filter(({ value }) => value.from !== 'fetch.backend')
  const unsafe = manifest.scripts.filter(({ value }) => value.includes('unsafe-eval'))
  if (open.length > 0 || unsafe.length > 0)
    return openAt(
      [...open.map(({ at, value }) => ({ at, value: value.address })), ...unsafe].map(({ at, value }) => ({
        code: 'FRAME_LETS_OUT',
        at,
        data: { program: program.key, address: value },
      })),
    )
  return {
    ...closedBy({
      means: 'enforcement',
      code: 'FRAME_CLOSED_BY_CSP',
      at: manifest.placeOf(['permissions', 'content']),
      data: { program: program.key },
    }),
    gaps: facts.code.pastPolicy.filter(({ data }) => data.program === program.key),
  }
}

/** A page of Google's has no policy but the one that it puts on itself: else its own code alone keeps it from sending. */
function pageToOutside(facts: Facts, program: Program): Closure {
  const followed = everyPathFollowed(facts, program)
  const bound = boundPage(facts.code, program)
  if (bound === undefined)
    return { ...followed, gaps: [...followed.gaps, ...policyNotHeld(facts.code, program)] }
  return {
    evidence: bound.evidence,
    gaps: [...followed.gaps.filter((gap) => !isHeld(gap)), ...bound.pastPolicy],
  }
}

/**
 * How what a page does but sending is closed: its own code was followed, or what runs in it was read and does what it does
 * through functions alone.
 */
function pageInside(facts: Facts, program: Program): Closure {
  const followed = everyPathFollowed(facts, program)
  const bound = boundPage(facts.code, program)
  if (bound === undefined) return followed
  return {
    evidence: bound.evidence.filter(({ means }) => means === 'enforcement'),
    gaps: [...followed.gaps.filter((gap) => !isHeld(gap)), ...bound.unread],
  }
}

/**
 * How a frame's way to the browser's storage is closed: the app's own code was followed, and no script of the bundle names
 * a storage, so that the libraries in it can't use one either.
 */
export function toBrowserStorage(facts: Facts, program: Program): Closure {
  const own = pageInside(facts, program)
  const bundle = facts.supply?.bundle
  if (!bundle)
    return {
      ...own,
      gaps: [...own.gaps, { code: 'LIBRARIES_NOT_SEEN', at: program.at, data: { program: program.key } }],
    }
  const packed = facts.app.platform === 'apps-script' ? unreadPages(facts, program) : []
  if (packed.length > 0) return { ...own, gaps: [...own.gaps, ...packed] }
  const named = bundle.storages.map(({ name, file }) => ({
    code: 'BUNDLE_NAMES_STORAGE',
    data: { storage: name, file, program: program.key },
  }))
  if (named.length > 0) return { ...own, gaps: [...own.gaps, ...named] }
  const seen: Evidence = {
    means: 'analysis',
    code: 'BUNDLE_NAMES_NO_STORAGE',
    data: { files: bundle.files, bytes: bundle.bytes },
  }
  return { ...own, evidence: [...own.evidence, seen] }
}

/** Packed pages that can't be unpacked may be scripts of a page that isn't followed. */
const unreadPages = ({ app, code }: Facts, program: Program): Closure['gaps'] =>
  app.platform === 'forge' || boundPage(code, program) === undefined
    ? []
    : app.project.data.flatMap(({ file, text }) =>
        text === undefined
          ? [{ code: 'PACKED_PAGE_UNREAD', at: { file, line: 1, column: 1 }, data: { program: program.key } }]
          : [],
      )

/** How the app's own storage is closed: without the scope the platform refuses every call. A function's disk needs none. */
export function toStorage(facts: Facts, program: Program): Closure {
  // Properties and the cache need no scope.
  if (facts.app.platform === 'apps-script') return everyPathFollowed(facts, program)
  const { manifest } = facts.app
  const followed = everyPathFollowed(facts, program)
  if (manifest.scopes.some(({ value }) => value === 'storage:app')) return followed
  const refused: Evidence = {
    means: 'enforcement',
    code: 'NO_STORAGE_SCOPE',
    at: manifest.placeOf(['permissions', 'scopes']),
    data: { program: program.key },
  }
  return { ...followed, evidence: [refused, ...followed.evidence] }
}

/** How writing to the product is closed: without a scope that writes the platform refuses every call. */
export function toProduct(facts: Facts, program: Program): Closure {
  if (facts.app.platform === 'apps-script') return pageInside(facts, program)
  const { manifest } = facts.app
  const writes = manifest.scopes.filter(({ value }) => /(^|[:-])(write|delete|manage|admin)/.test(value))
  if (writes.length > 0) return everyPathFollowed(facts, program)
  return closedBy({
    means: 'enforcement',
    code: 'NO_WRITE_SCOPE',
    at: manifest.placeOf(['permissions', 'scopes']),
    data: { program: program.key },
  })
}

/** Each program of the app with the function that says how a way out of it is closed, put together. */
export function closeAll(
  facts: Facts,
  ways: readonly {
    readonly where: Program['where']
    readonly close: (facts: Facts, program: Program) => Closure
  }[],
): Closure {
  const closures = facts.app.programs.flatMap((program) =>
    ways.filter(({ where }) => where === program.where).map(({ close }) => close(facts, program)),
  )
  return {
    evidence: distinct(closures.flatMap(({ evidence }) => evidence)),
    gaps: distinct(closures.flatMap(({ gaps }) => gaps)),
  }
}

const distinct = <Item>(items: readonly Item[]): readonly Item[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
]
