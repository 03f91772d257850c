export { addonName } from './addon-name.ts'
export {
  type Claim,
  type ClaimId,
  claimIds,
  type Means,
  type Platform,
  type PromiseId,
  type Requirement,
} from './claim.ts'
export { claim, claims } from './claims.ts'
export type {
  AddonDeclaration,
  EgressDeclaration,
  EventDeclaration,
  HostDeclaration,
  StorePlace,
  UsageDeclaration,
} from './declaration.ts'
export { appsScriptDeclaration, type Properties } from './declare/apps-script.ts'
export { forgeDeclaration } from './declare/forge.ts'
export { ManifestError } from './declare/manifest-error.ts'
export { propertiesInCode } from './declare/properties-in-code.ts'
export { type Change, diff, history, wordDiff } from './diff.ts'
export { type Edition, EditionsError, parseEditions } from './edition.ts'
export { publishedEditions } from './editions.ts'
export { type Fact, factsOf } from './facts.ts'
export { fieldsOf, knownFields } from './fields.ts'
export { type ScopeClass, scopeClass, scopeLists } from './google-scopes.ts'
export { type GoogleListing, googleMarketplace } from './listing/google-marketplace.ts'
export { listingProblems } from './listing/listing-problems.ts'
export { answerClaims, privacyAndSecurity } from './listing/privacy-and-security.ts'
export type { TrustInfo } from './listing/trust-info.ts'
export { type Output, outputs } from './outputs.ts'
export { diffHtml } from './pages/changes-html.ts'
export { diffMarkdown } from './pages/changes-markdown.ts'
export { policyHtml } from './pages/policy-html.ts'
export { policyMarkdown } from './pages/policy-markdown.ts'
export type { UsageSample } from './pages/usage-data.ts'
export { policy } from './policy.ts'
export type { Problem } from './problem.ts'
export { covers, hostProblems, policyProblems } from './problems.ts'
export { type PromiseMade, promises } from './promises.ts'
export { type NewEdition, PublishError, publish } from './publish.ts'
export { problemWords } from './report/problem-words.ts'
export { requirement, requirements } from './requirements.ts'
export { type Language, languages, type Proof, type Section, type Sentence, sentencesOf } from './sentence.ts'
export { type Vendor, vendor } from './vendor.ts'
export { type Verdict, verdicts } from './verdict.ts'
export { claimSentence } from './words/languages.ts'
