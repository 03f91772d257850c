import type { App } from '../app/app.ts'
import type { Rule } from './rule.ts'
import { scriptRules } from './rules/apps-script/rules.ts'
import { rules } from './rules.ts'

/** Every rule over the manifest and the code that is asked of an app of this platform. */
export const rulesOf = ({ platform }: App): readonly Rule[] => (platform === 'forge' ? rules : scriptRules)
