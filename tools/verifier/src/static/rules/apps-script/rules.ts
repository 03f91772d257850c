import type { Rule } from '../../rule.ts'
import { consentDenied, noMarketing } from '../marketing.ts'
import { inertInput } from '../markup.ts'
import { failsInSilence } from '../switch.ts'
import { strongCrypto } from '../weak-crypto.ts'
import { wholeApp } from '../whole-app.ts'
import { encryptedAtGoogle } from './certificates.ts'
import { nothingLeaves } from './data.ts'
import { allowList, reachedHosts } from './egress.ts'
import { formulasSendNothing } from './formulas.ts'
import { takesNoNamedFile } from './named-files.ts'
import { usageIsOptional } from './optional-usage.ts'
import { noSharedStore, openWebApp, scopesNeeded, tokensStay } from './permissions.ts'
import { staysWithGoogle } from './residency.ts'
import { runsOnV8 } from './runtime.ts'
import { servicesOfWorkspace } from './services-outside.ts'
import { sharesNothing } from './sharing.ts'
import { storesConfiguration } from './storage.ts'
import { strongDigests } from './weak-digest.ts'

/** Every rule that is asked of an Apps Script project, each with the claim that it serves. */
export const scriptRules: readonly Rule[] = [
  ...wholeApp,
  allowList,
  reachedHosts,
  usageIsOptional,
  failsInSilence,
  noMarketing,
  consentDenied,
  nothingLeaves,
  storesConfiguration,
  sharesNothing,
  ...takesNoNamedFile,
  ...formulasSendNothing,
  ...servicesOfWorkspace,
  staysWithGoogle,
  encryptedAtGoogle,
  scopesNeeded,
  openWebApp,
  noSharedStore,
  tokensStay,
  inertInput,
  strongCrypto,
  strongDigests,
  runsOnV8,
]
