import { claim, claimIds } from '@crenwiz/policy'
import type { Texts } from './texts.ts'

const titles = Object.fromEntries(claimIds.map((id) => [id, claim(id).title])) as Texts['claims']['titles']
const provedBy = Object.fromEntries(
  claimIds.map((id) => [id, claim(id).provedBy.map(({ what }) => what)]),
) as unknown as Texts['claims']['provedBy']
const number = (value: number) => value.toLocaleString('en')

/** The English report. */
export const en: Texts = {
  lang: 'en',
  number,
  title: (app) => `${app}: verification of privacy and security promises`,
  skip: 'Skip to the promises',
  kind: 'Verification of privacy and security promises',
  noId: 'no id in the manifest',
  meta: { app: 'App', manifest: 'Manifest', date: 'Date', tool: 'Tool' },
  what: 'What this is',
  whatText: ({ wasRun, promises }) =>
    `A program read this app’s folder${wasRun ? ', ran the app on a site of canaries' : ''} and judged ${promises} ${promises === 1 ? 'promise' : 'promises'} about privacy and security, each with the evidence for its verdict. What isn’t proven is said as plainly as what is.`,
  glance: 'The verdicts at a glance',
  sum: ({ broken, unproven, all }) => {
    const rest =
      unproven === 0 ? '' : ` ${unproven} ${unproven === 1 ? 'is' : 'are'} unproven: they may be kept or not.`
    if (broken > 0) return `${broken} of ${all} promises ${broken === 1 ? 'is' : 'are'} broken.${rest}`
    return `No promise was found broken.${rest}`
  },
  comparison: ({ added, known, gone }) =>
    `Against the earlier report: ${added} findings are new, ${known} were known, ${gone} are gone.`,
  allVerdicts: 'All verdicts',
  verdictHeads: ['Promise', 'Verdict', 'Known'],
  verdicts: { PROVEN: 'Proven', BROKEN: 'Broken', UNPROVEN: 'Unproven', NOT_APPLICABLE: 'Not applicable' },
  means: { enforcement: 'by enforcement', analysis: 'by analysis', observation: 'by observation' },
  claims: {
    heading: 'Each promise',
    titles,
    provedBy,
    sentence: (id) => claim(id).sentence,
    at: 'At',
    way: 'The way of the data',
    bytes: 'The bytes',
    foundBy: (part) => `found by the ${part} part`,
    since: { new: 'new', known: 'known before' },
    missing: 'What isn’t proven',
    wouldProve: 'What would prove it',
    noProgram: 'No program can prove this promise; it takes evidence from outside the code.',
    howKnown: 'How it is known',
    whatKnown: 'What is known',
    serves: (promises, requirements) => `Promises ${promises}. Requirements: ${requirements || 'none'}.`,
  },
  flows: {
    heading: 'Where data goes',
    lead: 'Each line is data of one kind that the code takes from the host or from a person, on its way to a place where it leaves, is kept or is shown. What is allowed to go is drawn as well as what isn’t.',
    none: 'The analysis found no data of people, of content or of the installation that arrives anywhere.',
    drawing: 'Drawing of the data flows',
    drawingTitle: 'Data flows of the app',
    columns: ['Data', 'Code', 'Where it arrives'],
    spoken: ({ source, through, by, sink, standing }) =>
      `${source}${through === '' ? '' : `, after ${through},`} goes by ${by} to ${sink}: ${standing}.`,
    times: (count) => `${count} times`,
    standings: {
      breaks: 'breaks a promise',
      open: 'leaves a promise unproven',
      allowed: 'breaks no promise',
    },
    onlyInTable: (count) => `${number(count)} more are in the table only.`,
    all: 'All flows, with the way of each',
    table: 'Data flows',
    heads: ['Data', 'Done to it', 'Arrives at', 'Place', 'What is said of it', 'Way'],
    nothingDone: 'nothing',
    empty: 'There are none.',
    inJson: (count) => `${number(count)} more are in the JSON report.`,
  },
  egress: {
    heading: 'What can leave',
    lead: 'The platform refuses every request to an address that the manifest doesn’t name.',
    table: 'Addresses in the manifest',
    heads: ['Address', 'For', 'Category', 'End-user data in scope', 'Line'],
    noCategory: 'none',
    inScope: { yes: 'yes', no: 'no', unsaid: 'not said, so yes' },
    empty: 'The manifest names no address: nothing can leave the host.',
    noData: 'The analysis found no data on its way out.',
    found: (hosts) => `In the code, data was found on its way to ${hosts}.`,
    tried: 'Hosts that the run tried to reach',
    triedHeads: ['Host', 'Times', 'Let out'],
    letOut: { yes: 'yes', no: 'no, refused' },
    triedNone: 'The run tried to reach no host.',
  },
  storage: {
    heading: 'What is kept',
    table: 'Data that is written somewhere',
    heads: ['Data', 'Where', 'By', 'Place', 'What is said of it'],
    empty:
      'The analysis found no data of people, of content or of the installation that is written anywhere.',
  },
  run: {
    heading: 'What the run did',
    notRun: 'The app wasn’t run. What only a run shows isn’t known.',
    lead: (canaries, forms) =>
      `The app was installed, unmodified, on a site whose every field holds a canary: ${number(canaries)} canaries, each looked for in ${number(forms)} forms (as it is, encoded, hashed). A run shows what happened in it; it proves nothing alone.`,
    drives: 'What was driven',
    driveHeads: ['What', 'Times', 'Outcome'],
    outcomes: {},
    noDrives: 'Nothing of the app could be driven.',
    searched: 'Where canaries were looked for',
    searchedHeads: ['Channel', 'Entries', 'Bytes'],
    nothing: 'Nothing left, was stored or was logged.',
    gaps: 'What couldn’t be driven',
  },
  supply: {
    heading: 'What it is made of',
    none: 'The dependencies weren’t inspected.',
    lead: (packages, shipped) =>
      `${number(packages)} ${packages === 1 ? 'package' : 'packages'}, ${number(shipped)} of them seen in what is shipped. An advisory that nobody has published, or that these sources don’t hold, isn’t in this table: it is no list of what is free of faults.`,
    sources: 'Sources of advisories and how far they reach',
    sourceHeads: ['Source', 'Data of', 'Speaks of', 'Packages'],
    noSources: 'No source of advisories was asked: nothing is known of vulnerabilities.',
    advisories: 'Published advisories',
    advisoryHeads: ['Advisory', 'Package', 'Severity', 'Shipped', 'First seen', 'Due', 'Fixed in'],
    notAsked: 'None were asked for.',
    noAdvisories: 'The sources above hold none for the packages that they speak of.',
    all: 'All packages',
    packages: 'Packages',
    packageHeads: ['Package', 'Version', 'Licence', 'Shipped'],
    empty: 'There are none.',
    overdue: (due) => `${due}, overdue`,
    noVersion: 'no version',
    noLicence: 'not said',
    shipped: { yes: 'yes', no: 'no', unknown: 'not known' },
  },
  reservations: {
    heading: 'Reservations',
    suppressed: 'Findings that are let stand',
    table: 'Suppressed findings',
    heads: ['Finding', 'Promise', 'Place', 'Reason', 'Until'],
    noSuppressed: 'No finding is suppressed.',
    problems: 'What couldn’t be read',
    noProblems: 'Everything in the folder was read.',
    disagreements: 'Where code and run disagree',
    noDisagreements: 'They don’t, or the app wasn’t run.',
  },
  method: {
    heading: 'Method',
    terms: [
      [
        'Proven',
        'Every way in which the promise could break was looked at, and each is closed by enforcement or by analysis.',
      ],
      ['Broken', 'There is a counterexample: the path of the data with each step’s line, or the very bytes.'],
      [
        'Unproven',
        'Neither. A way stays open, and the report names the line that keeps it open or the evidence that is missing. Unproven isn’t proven: the promise may be kept or not.',
      ],
      ['Not applicable', 'The app does nothing that the promise speaks of.'],
      [
        'By enforcement',
        'The platform makes it impossible: what a manifest or a content security policy doesn’t allow is refused, whatever the code tries.',
      ],
      [
        'By analysis',
        'Every path of the code from its entries was followed, without running it, through modules, closures and calls. What only the course of the program tells (whether a branch is taken) is not counted as data.',
      ],
      [
        'By observation',
        'A run showed it. It supports a verdict and never suffices alone; an app may behave while it is watched.',
      ],
    ],
    limits:
      'The report rests on the folder as it was given, on the rules and lists that ship with the tool, and on the platform doing what its documentation says. It says nothing of other versions of the app, of the vendor’s other systems or of the people who run them.',
    reproduce: 'Reproduce this report',
    reproduceLead: (tool) => `With ${tool} and the same folder, the same report comes out but for its date:`,
    command: 'Command',
    signature: 'Signature',
    readBy: 'Read and filed by',
    fields: ['Name', 'Role', 'Date', 'Signature'],
  },
}
