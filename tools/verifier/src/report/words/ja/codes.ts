import type { codes as english } from '../en/codes.ts'
import { notAsked } from '../not-asked.ts'
import type { Translated } from '../words.ts'
import { appWords } from './app.ts'
import { appsScriptWords } from './apps-script.ts'
import { claimWords } from './claims.ts'
import { codeWords } from './code.ts'
import { deliveryWords } from './delivery.ts'
import { dynamicWords } from './dynamic.ts'
import { flowWords } from './flow.ts'
import { manifestWords } from './manifest.ts'
import { openingWords } from './openings.ts'
import { pastPolicyWords } from './past-policy.ts'
import { policyWords } from './policy.ts'
import { reviewWords } from './review.ts'
import { securityWords } from './security.ts'
import { supplyWords } from './supply.ts'

/** Every code in Japanese. */
export const codes = {
  ...appWords,
  ...appsScriptWords,
  ...openingWords,
  ...claimWords,
  ...flowWords,
  ...manifestWords,
  ...codeWords,
  ...securityWords,
  ...pastPolicyWords,
  ...policyWords,
  ...reviewWords,
  ...deliveryWords,
  ...dynamicWords,
  ...supplyWords,
  ...notAsked(() => ({ sentence: () => 'この約束が対象とすることを、アプリは何も行いません。' })),
} satisfies Translated<typeof english>
