import { claim } from '../claims.ts'
import type { Problem } from '../problem.ts'

const publish = 'publish a new edition (npm run policy -- --publish VERSION --effective DATE --change "WHAT")'

/** A problem in words: what, where, and what to do next. */
export function problemWords(problem: Problem): string {
  switch (problem.code) {
    case 'DECLARED_UNSAID':
      return `${problem.at} declares “${problem.fact}”, of which the published policy says nothing. Take it out, or ${publish}.`
    case 'SAID_UNDECLARED':
      return `The published sentence ${problem.sentence} says “${problem.fact}”, which no add-on declares. Declare it, or ${publish}.`
    case 'CLAIM_CONTRADICTED':
      return `${problem.at} declares “${problem.fact}”, which ${problem.claim} excludes: “${claim(problem.claim).sentence}” Take it out; no edition can allow it while the claim stands.`
    case 'USAGE_WITHOUT_WAY':
      return `“${problem.fact}” is declared, but ${problem.at} lets nothing out to there. Allow it in the manifest, or take the usage data out of the add-on.`
    case 'NO_MANIFEST':
      return `The add-on ${problem.addon} has no manifest under src/hosts, so that nothing can be said of it. Add its manifest.yml or appsscript.json.`
    case 'SENTENCE_CHANGED':
      return `The sentence ${problem.sentence} was published as “${problem.was}” and would now be “${problem.is}”. Where the English is the same, a translation or what it states has changed. Undo the change, or ${publish}.`
    case 'SENTENCE_MISSING':
      return `The sentence ${problem.sentence} isn't in the published edition: “${problem.is}” Take it out, or ${publish}.`
    case 'SENTENCE_LEFT':
      return `The published sentence ${problem.sentence} would no longer be there: “${problem.was}” Restore it, or ${publish}.`
    case 'ARRANGEMENT_CHANGED':
      return `The section ${problem.section} has another heading or order than was published. Undo the change, or ${publish}.`
    case 'CLAIM_UNSAID':
      return `No sentence of the published edition carries ${problem.claim}. Say it in the policy, then ${publish}.`
    case 'SENTENCE_TWICE':
      return `The id ${problem.sentence} stands for two sentences. Give each its own, then ${publish}.`
    case 'NO_EDITION':
      return `No edition is published yet. To do so, ${publish}.`
  }
}
