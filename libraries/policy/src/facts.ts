import type { AddonDeclaration, EgressDeclaration, HostDeclaration } from './declaration.ts'

/** One thing that an add-on declares, as a stable line: `Diagrams/forge/scope/read:page:confluence`. */
export type Fact = string

/** Everything that an add-on declares and that the policy therefore has to say. */
export function factsOf(addon: AddonDeclaration): readonly Fact[] {
  return [...addon.hosts.flatMap((host) => hostFacts(addon.name, host)), ...usageFacts(addon)]
}

/** Whether these facts speak of an add-on at all: of a stranger's app the policy says nothing. */
export const speaksOf = (facts: readonly Fact[], addon: string): boolean =>
  facts.some((fact) => fact.startsWith(`${addon}/`))

/** What one host's manifest declares. */
export function hostFacts(addon: string, host: HostDeclaration): readonly Fact[] {
  return [
    ...productFacts(addon, host),
    ...scopeFacts(addon, host),
    ...egressFacts(addon, host),
    ...storeFacts(addon, host),
    ...logFacts(addon, host),
  ]
}

/** The products that it runs in. */
export const productFacts = (addon: string, { platform, products }: HostDeclaration): readonly Fact[] =>
  products.map((product) => `${addon}/${platform}/runs-in/${product}`)

/** The scopes that it asks for. */
export const scopeFacts = (addon: string, { platform, scopes }: HostDeclaration): readonly Fact[] =>
  (scopes === 'inferred' ? ['inferred'] : scopes).map((scope) => `${addon}/${platform}/scope/${scope}`)

/** The addresses that it can reach, with who reaches them and what for. */
export const egressFacts = (addon: string, { platform, egress }: HostDeclaration): readonly Fact[] =>
  egress.map((one) => `${addon}/${platform}/egress/${egressLine(one)}`)

/** The places where it may keep something. */
export const storeFacts = (addon: string, { platform, stores }: HostDeclaration): readonly Fact[] =>
  stores.map((place) => `${addon}/${platform}/store/${place}`)

/** Whether the platform logs what goes wrong in it. */
export const logFacts = (addon: string, { platform, logs }: HostDeclaration): readonly Fact[] =>
  logs === undefined ? [] : [`${addon}/${platform}/log/${logs}`]

/** The usage data that it sends: where to, which fields, which events with which values and reasons. */
export const usageFacts = (addon: AddonDeclaration): readonly Fact[] => [
  ...destinationFacts(addon),
  ...fieldFacts(addon),
  ...eventFacts(addon),
]

/** The host that its usage data goes to. */
export const destinationFacts = ({ name, usage }: AddonDeclaration): readonly Fact[] =>
  usage === 'nothing' ? [] : [`${name}/usage/destination/${usage.destination}`]

/** The fields of its usage events' bodies. */
export const fieldFacts = ({ name, usage }: AddonDeclaration): readonly Fact[] =>
  usage === 'nothing' ? [] : usage.fields.map((field) => `${name}/usage/field/${field}`)

/** Its events, in the catalogue's order. */
export const eventFacts = ({ name, usage }: AddonDeclaration): readonly Fact[] =>
  usage === 'nothing'
    ? []
    : usage.events.map(
        (event) => `${name}/usage/event/${event.name}(${parametersLine(event.parameters)}): ${event.reason}`,
      )

const egressLine = ({ address, by, isAnalytics, mayCarryEndUserData }: EgressDeclaration): string =>
  [address, by, isAnalytics && 'analytics', mayCarryEndUserData && 'end-user data'].filter(Boolean).join(' ')

const parametersLine = (parameters: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(parameters)
    .map(([name, values]) => `${name}: ${values.join('|')}`)
    .join('; ')
