import type { App, Program } from '../../../app/app.ts'
import { boundPage, isHeld, policyNotHeld } from '../../past-policy/bound-pages.ts'
import type { Way } from '../../rule.ts'
import type { StaticFacts } from '../../static-facts.ts'
import { openingsOf } from '../say.ts'

type Open = Pick<Way, 'gaps' | 'evidence'>

/** What keeps a project's programs open to the outside: where a page's own policy holds code, what could go past it. */
export const openToOutside = (app: App, code: StaticFacts): Open => {
  const pages = app.programs.map((program) => ({ program, bound: boundPage(code, program) }))
  return {
    gaps: [
      ...openInside(app, code).gaps,
      ...pages.flatMap(({ program, bound }) => bound?.pastPolicy ?? policyNotHeld(code, program)),
    ],
    evidence: pages.flatMap(({ bound }) => bound?.evidence ?? []),
  }
}

/** What keeps a project's programs open but for the code that a page's own policy holds. */
export const openInside = (app: App, code: StaticFacts): Open => {
  const bound = new Set(app.programs.filter((one) => boundPage(code, one)).map(({ key }) => key))
  const keys = app.programs.map(({ key }) => key)
  return {
    gaps: openingsOf(code, keys).filter((gap) => !bound.has(String(gap.data.program)) || !isHeld(gap)),
    evidence: [],
  }
}

/** The programs of which nothing is open. */
export const followedPrograms = ({ programs }: App, code: StaticFacts): readonly Program[] =>
  programs.filter(({ key }) => openingsOf(code, [key]).length === 0)
