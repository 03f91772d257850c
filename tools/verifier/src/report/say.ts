import { claim, claimIds } from '@crenwiz/policy'
import type { Data } from '../finding.ts'
import { own } from '../table.ts'
import { appWords } from './words/app.ts'
import { appsScriptWords } from './words/apps-script.ts'
import { claimWords } from './words/claims.ts'
import { codeWords } from './words/code.ts'
import { deliveryWords } from './words/delivery.ts'
import { dynamicWords } from './words/dynamic.ts'
import { flowWords } from './words/flow.ts'
import { manifestWords } from './words/manifest.ts'
import { openingWords } from './words/openings.ts'
import { policyWords } from './words/policy.ts'
import { reviewWords } from './words/review.ts'
import { securityWords } from './words/security.ts'
import { supplyWords } from './words/supply.ts'
import { said, type Words, type WordTable } from './words/words.ts'

/** A claim that an app gives no occasion to ask. */
const notAsked: WordTable = Object.fromEntries(
  claimIds.map((id) => [
    `${id}_NOT_ASKED`,
    {
      title: 'Not asked of this app',
      sentence: () => `The app does nothing that “${claim(id).title}” speaks of.`,
    },
  ]),
)

const words: WordTable = {
  ...appWords,
  ...appsScriptWords,
  ...openingWords,
  ...claimWords,
  ...flowWords,
  ...manifestWords,
  ...codeWords,
  ...securityWords,
  ...policyWords,
  ...reviewWords,
  ...deliveryWords,
  ...dynamicWords,
  ...supplyWords,
  ...notAsked,
}

/** Every code that has words of its own. */
export const codesWithWords: readonly string[] = Object.keys(words).sort()

/** The words of a code; of one that has none, its name and its data in readable form. */
export function wordsOf(code: string): Words {
  const known = own(words, code)
  if (known) return known
  const title = code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ')
  return {
    title,
    sentence: (data) => `${title}${listed(data)}.`,
    next: 'Read the line and what is said of it.',
  }
}

function listed(data: Data): string {
  const parts = Object.keys(data)
    .sort()
    .filter((key) => said(data, key, '') !== '')
    .map((key) => `${key} ${said(data, key, '')}`)
  return parts.length === 0 ? '' : `: ${parts.join('; ')}`
}
