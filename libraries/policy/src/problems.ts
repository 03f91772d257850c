import { claimIds } from './claim.ts'
import { contradictions, hostContradictions } from './contradictions.ts'
import type { AddonDeclaration, HostDeclaration } from './declaration.ts'
import { proofLine } from './diff.ts'
import type { Edition } from './edition.ts'
import { hostFacts, speaksOf, usageFacts } from './facts.ts'
import { policy } from './policy.ts'
import type { Problem } from './problem.ts'
import { type Section, type Sentence, sentencesOf } from './sentence.ts'

/**
 * Every disagreement between an edition, the claims and what all add-ons declare; none where the edition is what would
 * be generated now and no claim is contradicted.
 */
export function policyProblems(
  addons: readonly AddonDeclaration[],
  edition: Edition | undefined,
): readonly Problem[] {
  const against = addons.flatMap(contradictions)
  if (!edition) return [{ code: 'NO_EDITION' }, ...against]
  const declared = addons.flatMap(declaredAt)
  const facts = new Set(declared.map(({ fact }) => fact))
  const sentences = sentencesOf(edition.sections)
  return [
    ...unsaid(declared, edition),
    ...sentences.flatMap(({ id, says }) =>
      says
        .filter((fact) => !facts.has(fact))
        .map((fact): Problem => ({ code: 'SAID_UNDECLARED', fact, sentence: id })),
    ),
    ...against,
    ...textProblems(policy(addons), edition.sections),
    ...claimIds
      .filter((claim) => !sentences.some(({ proof }) => 'claims' in proof && proof.claims.includes(claim)))
      .map((claim): Problem => ({ code: 'CLAIM_UNSAID', claim })),
    ...twice(sentences),
  ]
}

/** Whether an edition covers an add-on of this name; of a stranger's app it says nothing. */
export const covers = (edition: Edition, addon: string): boolean =>
  speaksOf(
    sentencesOf(edition.sections).flatMap(({ says }) => says),
    addon,
  )

/** The disagreements of one manifest with an edition and the claims, for whoever judges that add-on alone. */
export function hostProblems(addon: string, host: HostDeclaration, edition: Edition): readonly Problem[] {
  const declared = hostFacts(addon, host).map((fact) => ({ fact, at: host.manifest }))
  return [
    ...unsaid(declared, edition),
    ...stale(`${addon}/${host.platform}/`, declared, edition),
    ...hostContradictions(addon, host),
  ]
}

/** What the edition says of one host and its manifest doesn't declare any more. */
function stale(of: string, declared: readonly Declared[], edition: Edition): readonly Problem[] {
  const facts = new Set(declared.map(({ fact }) => fact))
  return sentencesOf(edition.sections).flatMap(({ id, says }) =>
    says
      .filter((fact) => fact.startsWith(of) && !facts.has(fact))
      .map((fact): Problem => ({ code: 'SAID_UNDECLARED', fact, sentence: id })),
  )
}

interface Declared {
  readonly fact: string
  readonly at: string
}

const declaredAt = (addon: AddonDeclaration): readonly Declared[] => [
  ...addon.hosts.flatMap((host) => hostFacts(addon.name, host).map((fact) => ({ fact, at: host.manifest }))),
  ...usageFacts(addon).map((fact) => ({ fact, at: 'the catalogue of usage events' })),
]

function unsaid(declared: readonly Declared[], edition: Edition): readonly Problem[] {
  const said = new Set(sentencesOf(edition.sections).flatMap(({ says }) => says))
  return declared.filter(({ fact }) => !said.has(fact)).map((one) => ({ code: 'DECLARED_UNSAID', ...one }))
}

function textProblems(now: readonly Section[], published: readonly Section[]): readonly Problem[] {
  const is = new Map(sentencesOf(now).map((sentence) => [sentence.id, sentence]))
  const was = new Map(sentencesOf(published).map((sentence) => [sentence.id, sentence]))
  const problems = [
    ...[...is.values()].flatMap((sentence) => sentenceProblem(was.get(sentence.id), sentence)),
    ...[...was.values()]
      .filter(({ id }) => !is.has(id))
      .map((sentence): Problem => ({ code: 'SENTENCE_LEFT', sentence: sentence.id, was: sentence.text.en })),
  ]
  if (problems.length > 0 || JSON.stringify(now) === JSON.stringify(published)) return problems
  const moved = now.find((section, index) => JSON.stringify(section) !== JSON.stringify(published[index]))
  return [{ code: 'ARRANGEMENT_CHANGED', section: moved?.id ?? published.at(-1)?.id ?? '' }]
}

function sentenceProblem(was: Sentence | undefined, is: Sentence): readonly Problem[] {
  if (!was) return [{ code: 'SENTENCE_MISSING', sentence: is.id, is: is.text.en }]
  if (JSON.stringify(was) === JSON.stringify(is)) return []
  return [{ code: 'SENTENCE_CHANGED', sentence: is.id, was: line(was), is: line(is) }]
}

/** Translations stand in the line only by their being different: the English text is what a person compares. */
const line = ({ text, proof }: Sentence): string => `${text.en} [${proofLine(proof)}]`

function twice(sentences: readonly Sentence[]): readonly Problem[] {
  const ids = sentences.map(({ id }) => id)
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
  return [...repeated].map((sentence) => ({ code: 'SENTENCE_TWICE', sentence }))
}
