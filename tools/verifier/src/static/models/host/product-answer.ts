import type { Effect, Selector } from '../../meaning.ts'
import { data, kind, nothing } from '../terms.ts'
import { response } from './response.ts'

/**
 * What the product answers, by the path of the request; the first that matches counts. Parts of a path that aren't known
 * are `*`.
 * @see https://developer.atlassian.com/cloud/confluence/rest/v2/intro/ and https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/ seen 2026-11
 */
const answersByPath: readonly (readonly [RegExp, ReturnType<typeof response>])[] = [
  [/permission\/check|mypermissions|permissions\/project|\/restriction/, response(nothing)],
  [/\/propert(y|ies)\b/, response(data('stored'))],
  [/_edge\/tenant_info/, response(data('cloudId'))],
  [/serverInfo|systemInfo/, response(data('siteUrl'))],
  [/attachments?\/[^/?]*\/(download|content|thumbnail)|\/download\//, response(data('attachment'))],
  [/\/child\/attachment|\/attachments?\b/, response(kind('Attachment'))],
  [/(footer|inline)-comments?|\/child\/comment|\/comments?\b/, response(kind('Comment'))],
  [
    /\/users?\b|\/users-bulk|\/myself\b|\/groupuserpicker|\/watchers?\b|\/group\/[^?]*member/,
    response(kind('Person')),
  ],
  [/\/spaces?(\/[^/?]*)?(\?|$)|\/project(\/[^/?]*|\/search)?(\?|$)/, response(kind('Space'))],
]

/** What the product answers to a request for the path that an argument holds. */
export const productAnswer = (path: Selector): Pick<Effect, 'returns' | 'cases'> => ({
  returns: { promise: response(kind('Product')) },
  cases: answersByPath.map(([matches, answer]) => ({ where: path, matches, returns: { promise: answer } })),
})

/** Paths to which a POST writes nothing: it asks with a body. */
export const asksOnly =
  /permission\/check|permissions\/(check|project)|\/search\b|\/jql\/|users-bulk|\/convert|\/expression\/|contentbody|\/bulkfetch|\/issue\/limit|\/pick\b|graphql|classification-levels\/convert-ids-to-types/
