import { claim, claimIds } from '@crenwiz/policy'
import type { Data } from '../finding.ts'
import { own } from '../table.ts'
import { appWords } from './words/en/app.ts'
import { appsScriptWords } from './words/en/apps-script.ts'
import { claimWords } from './words/en/claims.ts'
import { codeWords } from './words/en/code.ts'
import { deliveryWords } from './words/en/delivery.ts'
import { dynamicWords } from './words/en/dynamic.ts'
import { flowWords } from './words/en/flow.ts'
import { manifestWords } from './words/en/manifest.ts'
import { openingWords } from './words/en/openings.ts'
import { policyWords } from './words/en/policy.ts'
import { reviewWords } from './words/en/review.ts'
import { securityWords } from './words/en/security.ts'
import { supplyWords } from './words/en/supply.ts'
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
