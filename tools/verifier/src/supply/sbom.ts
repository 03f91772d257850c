import { createHash } from 'node:crypto'
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library'
import { keyOf } from './lock.ts'
import type { Component, SupplyFacts, Vulnerability } from './supply-facts.ts'

/** A CycloneDX 1.6 document of what an app is made of, with VEX statements; the same components give the same bytes. */
export function sbom(
  name: string,
  { version, components, vulnerabilities }: Pick<SupplyFacts, 'version' | 'components' | 'vulnerabilities'>,
): string {
  const root = new Models.Component(Enums.ComponentType.Application, name, {
    bomRef: 'app',
    version,
  })
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: root }) })
  const made = new Map(components.map((component) => [keyOf(component), componentOf(component)]))
  for (const component of components) {
    const one = made.get(keyOf(component))
    if (!one) continue
    for (const need of component.needs) add(one, made.get(need))
    if (component.isDirect) add(root, one)
    bom.components.add(one)
  }
  for (const vulnerability of vulnerabilities) {
    const affected = made.get(vulnerability.component)
    if (affected) bom.vulnerabilities.add(statementOf(vulnerability, affected))
  }
  bom.serialNumber = serialOf([...made.keys()].sort().join('\n'))
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6))
  return serializer.serialize(bom, { sortLists: true, space: 2 })
}

function add(to: Models.Component, what: Models.Component | undefined): void {
  if (what) to.dependencies.add(what.bomRef)
}

function componentOf({ name, version, purl, license, integrity, isShipped }: Component): Models.Component {
  const [group, short] = name.startsWith('@') ? name.split('/') : [undefined, name]
  return new Models.Component(Enums.ComponentType.Library, short ?? name, {
    ...(group === undefined ? {} : { group }),
    bomRef: purl,
    version,
    purl,
    scope: isShipped === false ? Enums.ComponentScope.Excluded : Enums.ComponentScope.Required,
    hashes: new Models.HashDictionary(hashesOf(integrity)),
    licenses: new Models.LicenseRepository(license === undefined ? [] : [new Models.NamedLicense(license)]),
  })
}

/** `sha512-base64` as a hash in hex. */
function hashesOf(integrity: string | undefined): readonly (readonly [Enums.HashAlgorithm, string])[] {
  const digest = /^sha512-([A-Za-z0-9+/=]+)$/.exec(integrity ?? '')?.[1]
  return digest === undefined
    ? []
    : [[Enums.HashAlgorithm['SHA-512'], Buffer.from(digest, 'base64').toString('hex')]]
}

/** Whether the advisory matters here, as VEX says it: code that isn't in the bundle can't be attacked in it. */
const statementOf = (
  { id, summary, component, isShipped, source, severity }: Vulnerability,
  affected: Models.Component,
): Models.Vulnerability.Vulnerability =>
  new Models.Vulnerability.Vulnerability({
    bomRef: `${id} ${component}`,
    id,
    source: new Models.Vulnerability.Source({ name: source }),
    description: summary,
    ratings: new Models.Vulnerability.RatingRepository([
      new Models.Vulnerability.Rating({ severity: severityIn[severity] }),
    ]),
    analysis: new Models.Vulnerability.Analysis(
      isShipped === false
        ? {
            state: Enums.Vulnerability.AnalysisState.NotAffected,
            justification: Enums.Vulnerability.AnalysisJustification.CodeNotPresent,
          }
        : { state: Enums.Vulnerability.AnalysisState.InTriage },
    ),
    affects: new Models.Vulnerability.AffectRepository([new Models.Vulnerability.Affect(affected.bomRef)]),
  })

const severityIn = {
  critical: Enums.Vulnerability.Severity.Critical,
  high: Enums.Vulnerability.Severity.High,
  medium: Enums.Vulnerability.Severity.Medium,
  low: Enums.Vulnerability.Severity.Low,
} as const

/** A UUID made of the content, so that the document is the same for the same components. */
function serialOf(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-9${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
