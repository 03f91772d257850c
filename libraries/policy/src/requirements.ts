import type { Requirement } from './claim.ts'
import { atlassianRequirements } from './requirements/atlassian.ts'
import { googleRequirements } from './requirements/google.ts'

/** Every rule of a platform that a claim answers. */
export const requirements: readonly Requirement[] = [...atlassianRequirements, ...googleRequirements]

/** The rule with this id, or nothing where a claim names one that isn't kept here. */
export function requirement(id: string): Requirement | undefined {
  return requirements.find((one) => one.id === id)
}
