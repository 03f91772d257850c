import { claim } from '../claims.ts'
import type { EgressDeclaration, StorePlace } from '../declaration.ts'
import { joined } from './joined.ts'
import type { AddonPlace, Words } from './words.ts'

const list = (items: readonly string[]): string => joined(items, ', ', ' and ')
const code = (text: string): string => `\`${text}\``
const at = ({ addon, products }: AddonPlace): string =>
  products.length > 0 ? `${addon} in ${list(products)}` : addon

const places: Readonly<Record<StorePlace, string>> = {
  page: 'its configuration in the page that it is used in',
  document: 'its configuration in the document that it is used in',
  'document-properties': 'what is too long for there in that document’s own properties',
  'user-properties': 'its settings in the person’s own Google properties',
  'app-storage': 'data in the app’s own storage at the platform',
  sql: 'data in a database at the platform',
  'object-store': 'files in the platform’s object store',
  'search-index': 'parts of its configuration in the product’s search index',
  remote: 'data on a server of ours',
}

const reach = ({ address, by, isAnalytics, mayCarryEndUserData }: EgressDeclaration): string =>
  [
    code(address),
    by === 'functions' ? 'from the platform’s servers' : 'from the person’s browser',
    isAnalytics ? 'for usage data' : 'not for usage data',
    ...(mayCarryEndUserData ? ['and may send end-user data there'] : []),
  ].join(', ')

const guards = {
  sensitive: 'sensitive',
  restricted: 'restricted',
  unlisted: 'treated as sensitive',
} as const

/** The English words: the ones that count. */
export const en: Words = {
  claim: (id) => claim(id).sentence,
  headings: {
    short: 'In short',
    scope: 'Who we are, and what this covers',
    personal: 'Personal data',
    stored: 'What is stored, and where',
    usage: 'Usage data',
    'third-parties': 'Third parties',
    permissions: 'What each add-on may do',
    security: 'Security',
    'limited-use': 'Data from Google’s services',
    changes: 'Changes of this policy',
    contact: 'Contact',
  },
  reasons: {
    'who-we-are': 'It tells who we are and where to reach us.',
    'what-people-do': 'It is about what people at Crenwiz do or leave undone; that is in no code.',
    'what-the-host-does': 'It is about what Atlassian or Google do; we can’t look into it.',
    'what-we-could-do': 'It admits what could be done; there is nothing in it to be proved.',
  },
  fixed: {
    shortPersonal: 'We collect no personal data and nothing of what you write.',
    shortStored: 'What you make stays in your page or document, and goes when it goes.',
    shortUsage: 'Some add-ons count how they are used, without saying by whom, and it can be switched off.',
    shortThird: 'The counts go to Google Analytics and to nobody else, and never for advertising.',
    who: ({ name }) => `${name} makes add-ons for Atlassian products and for Google Workspace.`,
    marks:
      'At the end of each sentence stands the claim against which programs check our add-ons, or that no program can check it.',
    language: 'Where translations differ, the English text counts.',
    consent: 'No personal data goes to a third party without the consent of the person it is about.',
    rights:
      'As we hold no personal data, there is nothing that we could show, correct or erase for you; write to us all the same, and a person will answer.',
    documentParts:
      'In a Google document the configuration belongs to a picture: the source lies in the picture’s bytes and in its description, beside the alternative text; the picture’s title is a marker that names no person and no document.',
    documentGone:
      'It goes when the picture or the document is deleted; of what is in the document’s properties, the add-on removes what no picture needs any more at its next change.',
    userGone:
      'What is in a person’s Google properties belongs to that person’s account alone; the add-on’s own “Remove all stored data” deletes it.',
    copies:
      'Earlier versions, copies, exports and backups of a page or document hold what it held, for as long as Atlassian or Google keep them.',
    key: 'The key of the pseudonyms is 32 random bytes in an encrypted variable of the platform, or on Google in the properties of the script, a different one for each add-on, and is replaced and destroyed every 90 days.',
    pseudonym:
      'While a key lives, code that we ship could compute the pseudonym of an installation that we know; that is why we call it a pseudonym and don’t call the data anonymous.',
    purpose:
      'Every event has a reason, which stands beside it below: to see which features are of value, to find performance problems, or to decide what to improve.',
    switch:
      'On Atlassian products an administrator switches usage data off in the administration, for one app or for all.',
    googleChoice:
      'On Google there is no such switch; there an add-on with usage data is published beside one without, which has no way to send any.',
    googlePseudonym:
      'On Google the installation that an event names is the published script: all who use it share one pseudonym, which tells no person and no document from another.',
    aggregates:
      'We look at usage data in sums only, and what fewer than 5 installations share is shown as “other”.',
    sale: 'We sell no data, and give none to anybody for marketing.',
    rules:
      'The add-ons are held to Atlassian’s security requirements for cloud apps and to Google’s policies for Workspace add-ons, rule by rule.',
    weakness: ({ securityContact }) =>
      `If you find a weakness, write to ${securityContact}; you get an answer within 2 working days.`,
    limitedUse: ({ name }) =>
      `What ${name}’s add-ons receive from Google’s APIs is used, and passed on to other apps, only as the Google API Services User Data Policy allows, its Limited Use requirements included.`,
    limitedUseFeatures:
      'It serves the features that people see in the add-on, and is used neither for advertising nor to train models of artificial intelligence or machine learning.',
    limitedUseReading:
      'Nobody at Crenwiz reads it, unless the person has agreed to it for particular items, or law or security demand it.',
    contact: ({ privacyContact }) => `Questions about privacy: ${privacyContact}.`,
  },
  covers: (all) => `This policy covers every one of them; at the time of this edition: ${list(all.map(at))}.`,
  stores: (place, stores) =>
    stores.length === 0
      ? `${at(place)} stores nothing.`
      : `${at(place)} stores ${list(stores.map((store) => places[store]))}, and nothing else.`,
  logsNothing: (place) =>
    `${at(place)} writes nothing of what goes wrong to the platform’s logs: the manifest switches that off.`,
  logsExceptions: (place) => `${at(place)} has what goes wrong written to the platform’s logs.`,
  usage: (addon, destination) => `${addon} sends usage data to ${code(destination)}: the following events.`,
  noUsage: (addon) => `${addon} collects no usage data.`,
  event: (addon, { name, reason, parameters }) => {
    const given = Object.entries(parameters).map(
      ([parameter, values]) => `${code(parameter)} (${values.map(code).join(', ')})`,
    )
    return `${addon}: ${code(name)}${given.length > 0 ? `, with ${list(given)}` : ''}. ${reason}`
  },
  scopes: (place, scopes) => {
    if (scopes === 'inferred')
      return `${at(place)} asks for the permissions that the platform finds in its code.`
    if (scopes.length === 0) return `${at(place)} asks for no permission to read or change anything.`
    return `${at(place)} asks for these permissions and no other: ${scopes.map(code).join(', ')}.`
  },
  scopeReason: (addon, scope, reason) => `${addon}: ${code(scope)}. ${reason}`,
  guardedScopes: (addon, scopes) =>
    `${addon} asks for scopes that bring Google’s rules on limited use with them: ${list(
      scopes.map(({ scope, as }) => `${code(scope)} (${guards[as]})`),
    )}.`,
  mails: (place) =>
    `${at(place)} reads mails for what stands beside its permissions above and for nothing else; what it reads goes into the events that it writes and is otherwise neither stored, nor written to a log, nor sent anywhere; it is forgotten when the run ends.`,
  events: (place) =>
    `${at(place)} writes events into the person’s calendars and a team calendar that the person chose; they are that person’s own and stay until they are deleted there.`,
  egress: (place, egress) =>
    egress.length === 0
      ? `${at(place)} can reach no address outside.`
      : `${at(place)} can reach these addresses outside and no other: ${egress.map(reach).join('; ')}.`,
  page: {
    title: ({ name }) => `Privacy policy of ${name}’s add-ons`,
    edition: (version, effective) => `Edition ${version}, in force from ${effective}`,
    skip: 'Skip to the text',
    contents: 'Contents',
    unchecked: 'not checkable by a program',
    claimsHeading: 'How each claim is checked',
    claimsLead:
      'A claim holds for an add-on when the platform makes its breach impossible or when every path through the code was followed; a run that shows nothing supports it and never suffices.',
    claimColumns: ['Claim', 'What would prove it', 'What would break it'],
    means: { enforcement: 'By the platform', analysis: 'By analysis', observation: 'By observation' },
    noMeans: 'No program can prove it; it takes evidence from outside of the code.',
    uncheckedHeading: 'What no program can check',
    uncheckedLead: 'These are the reasons why a sentence above carries no claim.',
    changelog: 'Editions',
    changes: 'What changed from edition to edition, word by word',
    languages: 'Languages',
  },
}
