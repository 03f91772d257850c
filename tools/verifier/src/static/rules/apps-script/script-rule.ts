import type { ClaimId } from '@crenwiz/policy'
import type { AppsScriptApp } from '../../../app/app.ts'
import type { Rule, Way } from '../../rule.ts'
import type { StaticFacts } from '../../static-facts.ts'

/** A rule that is asked of Apps Script projects alone. */
export const ofScript = (
  name: string,
  claim: ClaimId,
  look: (app: AppsScriptApp, code: StaticFacts, today: Date) => Way | undefined,
): Rule => ({
  name,
  claim,
  look: (app, code, today) => (app.platform === 'apps-script' ? look(app, code, today) : undefined),
})
