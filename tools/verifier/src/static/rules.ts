import type { Rule } from './rule.ts'
import { checkedAsApp } from './rules/authorisation.ts'
import { strictPolicy } from './rules/content-security-policy.ts'
import { closedFrames, declaredEgress, reachedEgress } from './rules/egress.ts'
import { ownIcons } from './rules/icons.ts'
import { declaredInScope, noDataLeaves } from './rules/in-scope-data.ts'
import { consentDenied, noMarketing } from './rules/marketing.ts'
import { inertInput } from './rules/markup.ts'
import { noModuleState } from './rules/module-state.ts'
import { pastPolicyRules } from './rules/past-policy.ts'
import { noRemoteLearns } from './rules/remotes.ts'
import { runsOnAtlassian } from './rules/residency.ts'
import { currentRuntime } from './rules/runtime.ts'
import { scopesUsed } from './rules/scopes.ts'
import { noSharedResolver } from './rules/shared-resolver.ts'
import { onlyConfiguration } from './rules/storage.ts'
import { failsInSilence, switchStopsIt } from './rules/switch.ts'
import { encrypted } from './rules/transport.ts'
import { strongCrypto } from './rules/weak-crypto.ts'
import { authenticatedTriggers } from './rules/web-triggers.ts'
import { wholeApp } from './rules/whole-app.ts'

/** Every rule over the manifest and the code, each with the claim that it serves. */
export const rules: readonly Rule[] = [
  ...wholeApp,
  noRemoteLearns,
  declaredEgress,
  reachedEgress,
  closedFrames,
  ...pastPolicyRules,
  ownIcons,
  switchStopsIt,
  failsInSilence,
  noMarketing,
  consentDenied,
  declaredInScope,
  noDataLeaves,
  onlyConfiguration,
  runsOnAtlassian,
  encrypted,
  strictPolicy,
  scopesUsed,
  checkedAsApp,
  noSharedResolver,
  authenticatedTriggers,
  noModuleState,
  inertInput,
  strongCrypto,
  currentRuntime,
]
