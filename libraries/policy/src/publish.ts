import type { AddonDeclaration } from './declaration.ts'
import { type Edition, EditionsError, follows, parseEditions } from './edition.ts'
import { policy } from './policy.ts'

/** What a person decides about a new edition; the sentences are generated. */
export type NewEdition = Pick<Edition, 'version' | 'effective' | 'changes'>

/** Why an edition can't be published. */
export class PublishError extends Error {
  readonly code: 'NOT_AN_EDITION' | 'NOT_LATER' | 'NOT_DIFFERENT'

  constructor(code: PublishError['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** The editions with one more, whose sentences are those of now; throws where it doesn't follow or changes nothing. */
export function publish(
  editions: readonly Edition[],
  addons: readonly AddonDeclaration[],
  { version, effective, changes }: NewEdition,
): readonly Edition[] {
  const last = editions.at(-1)
  const next = whole({ version, effective, changes, sections: policy(addons) })
  if (last && !follows(next, last)) {
    throw new PublishError(
      'NOT_LATER',
      `Edition ${version} of ${effective} doesn't follow ${last.version} of ${last.effective}. Give a higher version, and no earlier day.`,
    )
  }
  if (last && JSON.stringify(last.sections) === JSON.stringify(next.sections)) {
    throw new PublishError(
      'NOT_DIFFERENT',
      `Edition ${version} would be the same as ${last.version}. There is nothing to publish.`,
    )
  }
  return [...editions, next]
}

function whole(next: Edition): Edition {
  try {
    parseEditions([next])
    return next
  } catch (cause) {
    if (!(cause instanceof EditionsError)) throw cause
    throw new PublishError(
      'NOT_AN_EDITION',
      `This is no edition: ${cause.reason}. Give a version like 1.2.0, a day like 2026-12-01, and what changed in words.`,
      { cause },
    )
  }
}
