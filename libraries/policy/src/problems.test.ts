import { expect, test } from 'vitest'
import { analytics, charts, confluence, docs, editionOf, leave } from '../test/declarations.ts'
import type { AddonDeclaration, EgressDeclaration, HostDeclaration, UsageDeclaration } from './declaration.ts'
import type { Edition } from './edition.ts'
import { covers, hostProblems, policyProblems } from './problems.ts'
import { problemWords } from './report/problem-words.ts'

const edition = editionOf([charts, leave])
const usage = charts.usage as UsageDeclaration

const withHost = (change: Partial<HostDeclaration>): AddonDeclaration => ({
  ...charts,
  hosts: [{ ...confluence, ...change }, docs],
})
const withUsage = (change: Partial<UsageDeclaration>): AddonDeclaration => ({
  ...charts,
  usage: { ...usage, ...change },
})
const codes = (addon: AddonDeclaration, against: Edition = edition) =>
  new Set(policyProblems([addon, leave], against).map(({ code }) => code))
const broken = (addon: AddonDeclaration) =>
  new Set(
    policyProblems([addon, leave], editionOf([addon, leave])).flatMap((problem) =>
      problem.code === 'CLAIM_CONTRADICTED' ? [problem.claim] : [],
    ),
  )

test('an edition that says what the add-ons declare has no problem', () => {
  expect(policyProblems([charts, leave], edition)).toEqual([])
})

test('a scope that the policy doesn’t name is found, with its manifest', () => {
  const problems = policyProblems([withHost({ scopes: ['read:page:confluence'] }), leave], edition)
  expect(problems).toContainEqual({
    code: 'DECLARED_UNSAID',
    fact: 'Charts/forge/scope/read:page:confluence',
    at: confluence.manifest,
  })
})

test('an address, a store or a product more is found', () => {
  const more: EgressDeclaration = { ...analytics, address: 'www.google-analytics.com' }
  expect(codes(withHost({ egress: [analytics, more] }))).toContain('DECLARED_UNSAID')
  expect(codes(withHost({ stores: ['page', 'app-storage'] }))).toContain('DECLARED_UNSAID')
  expect(codes(withHost({ products: ['Confluence', 'Jira'] }))).toContain('DECLARED_UNSAID')
})

test('an address whose declaration got weaker is found', () => {
  expect(codes(withHost({ egress: [{ ...analytics, mayCarryEndUserData: true }] }))).toContain(
    'DECLARED_UNSAID',
  )
  expect(codes(withHost({ egress: [{ ...analytics, isAnalytics: false }] }))).toContain('DECLARED_UNSAID')
})

test('an event, a parameter, a value or a reason more is found', () => {
  const [loaded, drawn] = usage.events
  if (!loaded || !drawn) throw new Error('The sample has two events.')
  for (const events of [
    [loaded, drawn, { name: 'closed', reason: 'To know.', parameters: {} }],
    [loaded, { ...drawn, parameters: { kind: ['bar', 'pie', 'line'] } }],
    [loaded, { ...drawn, parameters: { ...drawn.parameters, size: ['small'] } }],
    [{ ...loaded, reason: 'To sell more.' }, drawn],
  ])
    expect(codes(withUsage({ events }))).toContain('DECLARED_UNSAID')
})

test('a field more in the body can’t be published away', () => {
  const addon = withUsage({ fields: [...usage.fields, 'user_id'] })
  expect(codes(addon)).toContain('DECLARED_UNSAID')
  expect(codes(addon, editionOf([addon, leave]))).toContain('DECLARED_UNSAID')
  expect(broken(addon)).toContain('C2')
})

test('what the policy says and nobody declares any more is found', () => {
  expect(codes(withHost({ egress: [] }))).toContain('SAID_UNDECLARED')
  expect(codes(withUsage({ events: usage.events.slice(1) }))).toContain('SAID_UNDECLARED')
})

test('an add-on more and an add-on fewer are found', () => {
  expect(policyProblems([charts], edition).length).toBeGreaterThan(0)
  expect(policyProblems([charts, leave, { ...leave, name: 'New' }], edition).length).toBeGreaterThan(0)
})

test('a new edition can’t allow what a claim excludes', () => {
  const egress = (change: Partial<EgressDeclaration>) =>
    broken(withHost({ egress: [{ ...analytics, ...change }] }))
  expect(egress({ address: 'api.example.com' })).toContain('C4')
  expect(egress({ by: 'pages' })).toContain('C4')
  expect(egress({ isAnalytics: false })).toContain('C5')
  expect(egress({ mayCarryEndUserData: true })).toContain('C7')
  expect(egress({ mayCarryEndUserData: true })).toContain('C9')
  expect(egress({ address: 'http://region1.google-analytics.com' })).toContain('C10')
  expect(broken(withHost({ stores: ['page', 'app-storage'] }))).toContain('C8')
  expect(broken(withHost({ stores: ['remote'] }))).toContain('C7')
  expect(broken(withHost({ scopes: ['read:me'] }))).toContain('C1')
  expect(broken(withHost({ scopes: ['read:confluence-user'] }))).toContain('C1')
  expect(broken(withHost({ scopes: 'inferred' }))).toContain('C11')
  expect(broken({ ...charts, usage: 'nothing' })).toContain('C5')
  expect(broken(withUsage({ destination: 'api.example.com' }))).toContain('C4')
})

test('a scope for pages is no scope for people', () => {
  expect(
    broken(withHost({ scopes: ['read:page:confluence', 'write:confluence-content', 'storage:app'] })),
  ).toEqual(new Set())
})

test('a manifest that has exceptions logged breaks C1, and one that turns it off says so in the policy', () => {
  const logged = (logs: 'none' | 'exceptions') => ({ ...charts, hosts: [confluence, { ...docs, logs }] })
  expect(broken(logged('exceptions'))).toEqual(new Set(['C1']))
  expect(broken(logged('none'))).toEqual(new Set())
  expect(policyProblems([logged('none'), leave], editionOf([logged('none'), leave]))).toEqual([])
  expect(codes(logged('exceptions'), editionOf([logged('none'), leave]))).toContain('DECLARED_UNSAID')
})

test('a person’s scope is one on Google too', () => {
  for (const scope of ['userinfo.email', 'userinfo.profile', 'contacts.readonly', 'directory.readonly'])
    expect(
      broken({
        ...charts,
        hosts: [confluence, { ...docs, scopes: [`https://www.googleapis.com/auth/${scope}`] }],
      }),
    ).toContain('C1')
})

test('an event without a reason or with a parameter of no values breaks the closed form', () => {
  expect(broken(withUsage({ events: [{ name: 'a', reason: ' ', parameters: {} }] }))).toContain('C2')
  expect(
    broken(withUsage({ events: [{ name: 'a', reason: 'To know.', parameters: { text: [] } }] })),
  ).toContain('C2')
})

test('usage data that no manifest lets out is found', () => {
  expect(codes(withHost({ egress: [] }))).toContain('USAGE_WITHOUT_WAY')
  expect(codes(withHost({ egress: [{ ...analytics, address: '*.google-analytics.com' }] }))).not.toContain(
    'USAGE_WITHOUT_WAY',
  )
})

test('a sentence that was edited, taken out or added by hand is found', () => {
  const edited = (change: (text: string) => string): Edition => JSON.parse(change(JSON.stringify(edition)))
  expect(
    codes(
      charts,
      edited((text) => text.replace('deleted for good', 'deleted')),
    ),
  ).toContain('SENTENCE_CHANGED')
  expect(
    codes(
      charts,
      edited((text) => text.replace('endgültig gelöscht', 'gelöscht')),
    ),
  ).toContain('SENTENCE_CHANGED')
  const [first, ...rest] = edition.sections
  if (!first) throw new Error('The sample has sections.')
  const [sentence, ...others] = first.sentences
  if (!sentence) throw new Error('The section has sentences.')
  const shorter = { ...edition, sections: [{ ...first, sentences: others }, ...rest] }
  expect(codes(charts, shorter)).toContain('SENTENCE_MISSING')
  const longer = {
    ...edition,
    sections: [{ ...first, sentences: [...first.sentences, { ...sentence, id: 'new' }] }, ...rest],
  }
  expect(codes(charts, longer)).toContain('SENTENCE_LEFT')
  const doubled = { ...edition, sections: [...edition.sections, { ...first, id: 'again' }] }
  expect(codes(charts, doubled)).toContain('SENTENCE_TWICE')
  const moved = { ...edition, sections: edition.sections.toReversed() }
  expect(codes(charts, moved)).toContain('ARRANGEMENT_CHANGED')
})

test('a claim that loses its last sentence is found', () => {
  const sections = edition.sections.map((section) => ({
    ...section,
    sentences: section.sentences.filter(({ proof }) => !('claims' in proof && proof.claims.includes('C12'))),
  }))
  expect(codes(charts, { ...edition, sections })).toContain('CLAIM_UNSAID')
})

test('where nothing is published, that is the problem', () => {
  expect(policyProblems([charts], undefined)).toEqual([{ code: 'NO_EDITION' }])
})

test('an add-on without a manifest is found', () => {
  expect(codes({ ...charts, hosts: [] })).toContain('NO_MANIFEST')
})

test('one manifest is judged by itself, and what other add-ons do is not its problem', () => {
  expect(hostProblems('Charts', confluence, edition)).toEqual([])
  const found = hostProblems('Charts', { ...confluence, scopes: ['read:me'] }, edition)
  expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['DECLARED_UNSAID', 'CLAIM_CONTRADICTED']))
  expect(hostProblems('Stranger', confluence, edition).map(({ code }) => code)).toContain('DECLARED_UNSAID')
})

test('an edition covers the add-ons that it speaks of, and no stranger', () => {
  expect(['Charts', 'Leave', 'Chart', 'Stranger'].map((name) => covers(edition, name))).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('every problem has words that say what to do', () => {
  const all = [
    ...policyProblems([withHost({ scopes: ['read:me'], egress: [], stores: [] }), leave], edition),
    ...policyProblems([charts, leave], { ...edition, sections: edition.sections.toReversed() }),
    ...policyProblems([charts, { ...leave, hosts: [] }], undefined),
    ...policyProblems([charts, leave], {
      ...edition,
      sections: [...edition.sections, ...edition.sections.slice(0, 1)],
    }),
    ...policyProblems([charts, leave], { ...edition, sections: [] }),
  ]
  expect(new Set(all.map(({ code }) => code)).size).toBe(11)
  for (const problem of all)
    expect(problemWords(problem)).toMatch(/(publish a new edition|Take it out|Allow it|Add its)/)
})
