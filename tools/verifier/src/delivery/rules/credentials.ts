import { placesIn } from '../../app/text-places.ts'
import { finding, way } from '../../static/rules/say.ts'
import type { Given } from '../delivery.ts'
import type { DeliveryRule } from '../rule.ts'

/** How the tokens begin that a host gives out (their hosts' pages on token formats, seen 2026-11). */
const tokens = [
  { kind: 'an Atlassian API token', pattern: /\bATATT3[A-Za-z0-9_=-]{20,}/g },
  { kind: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g },
  { kind: 'a GitHub token', pattern: /\b(ghp|gho|ghs)_[A-Za-z0-9]{36}\b|\bgithub_pat_[A-Za-z0-9_]{40,}/g },
  { kind: 'an AWS access key', pattern: /\bAKIA[A-Z0-9]{16}\b/g },
  { kind: 'a registry’s token', pattern: /(?<=:_(authToken|password|auth)=)(?!\$)[^\s"]{8,}/g },
] as const

/** No credential stands in a file that everybody with the source has. */
export const noCredentialWritten: DeliveryRule = ({ texts, workflows }) =>
  way({
    findings: [
      ...texts.flatMap(({ file, text }) => {
        const place = placesIn(file, text)
        const at = new Map(
          tokens.flatMap(({ kind, pattern }) =>
            [...text.matchAll(pattern)].map(({ index }) => [index, kind] as const),
          ),
        )
        return [...at].map(([index, kind]) => finding('C13', 'CREDENTIAL_WRITTEN', place(index), { kind }))
      }),
      ...workflows
        .flatMap(({ jobs }) => jobs.flatMap(({ given }) => given))
        .filter(isLiteralSecret)
        .map(({ name, at }) => finding('C13', 'CREDENTIAL_WRITTEN', at, { kind: name })),
    ],
  })

const isLiteralSecret = ({ name, value }: Given) =>
  /(^|[_-])(token|secret|password|passwd|api[_-]?key|access[_-]?key)$/i.test(name) &&
  /^[A-Za-z0-9+/=_.-]{16,}$/.test(value) &&
  !tokens.some(({ pattern }) => value.search(pattern) >= 0)

/**
 * Credentials that nothing ends but a person's remembering: keys of users and of service accounts have no expiry, and a
 * refresh token lives as long as it is used (docs.aws.amazon.com/IAM, cloud.google.com/iam, seen 2026-11). Each has a
 * short-lived counterpart in the workflow's own identity token.
 */
const endless = [
  { kind: 'an AWS access key', name: /^aws[_-](access[_-]key[_-]id|secret[_-]access[_-]key)$/i },
  {
    kind: 'the key of a Google service account',
    name: /^(credentials_json|service_account_key|gcp_sa_key|google_credentials)$/i,
  },
  { kind: 'a refresh token of clasp', name: /^clasp(rc)?(_json|_token|_credentials)?$/i },
  { kind: 'an SSH key', name: /^(ssh[_-]private[_-]key|ssh[_-]key|deploy[_-]key)$/i },
] as const

/** Each credential that is handed to a job expires. */
export const credentialsEnd: DeliveryRule = ({ workflows, texts }) => {
  const given = workflows
    .flatMap(({ jobs }) => jobs.flatMap((job) => job.given))
    .filter(({ value }) => /\$\{\{\s*secrets\./.test(value))
  return way({
    findings: [
      ...given.flatMap(({ name, at }) => {
        const kind = endless.find((one) => one.name.test(name))?.kind
        return kind === undefined ? [] : [finding('C13', 'CREDENTIAL_WITHOUT_END', at, { kind, name })]
      }),
      ...texts
        .filter(({ file }) => file.endsWith('.clasprc.json'))
        .flatMap(({ file, text }) => {
          const index = text.indexOf('"refresh_token"')
          const at = placesIn(file, text)(index)
          return index < 0
            ? []
            : [
                finding('C13', 'CREDENTIAL_WITHOUT_END', at, {
                  kind: 'a refresh token of clasp',
                  name: 'refresh_token',
                }),
              ]
        }),
    ],
  })
}
