import type { ClaimId } from '../claim.ts'
import type { AddonDeclaration, EventDeclaration } from '../declaration.ts'
import type { Edition } from '../edition.ts'
import { knownFields } from '../fields.ts'
import { vendor } from '../vendor.ts'
import { page } from './frame.ts'
import { escapeHtml, inlineHtml } from './inline.ts'
import { policyFile } from './names.ts'

/** What the page prints of the sender's own: its published schema, and one request as it goes over the wire. */
export interface UsageSample {
  readonly schema: unknown
  readonly request: string
  /** The same from an add-on on Google. */
  readonly googleRequest: string
}

/** The usage data as a public page: every field, event, parameter and value, one request to the byte, the schema. */
export function usageDataHtml(
  addons: readonly AddonDeclaration[],
  edition: Edition,
  { schema, request, googleRequest }: UsageSample,
): string {
  const title = `Usage data of ${vendor.name}’s add-ons`
  return page({
    language: 'en',
    title,
    skip: 'Skip to the text',
    header: [
      `<h1>${escapeHtml(title)}</h1>`,
      `<p class="edition">Belongs to edition ${edition.version} of the <a href="${policyFile('en', 'html')}">privacy policy</a>, in force from ${edition.effective}</p>`,
    ].join('\n'),
    body: [
      '<section id="fields">',
      '<h2>What one event holds</h2>',
      paragraph(['C2'], 'An event is one request with one body, and the body has these fields and no other.'),
      table(
        'Fields',
        ['Field', 'What it holds'],
        Object.entries(knownFields).map(([field, what]) => [code(field), inlineHtml(what)]),
      ),
      paragraph(
        ['C1', 'C2'],
        'There is no name, no e-mail address, no account id, no address of a page or a site, no content, no device, no session and no network address of a person in it.',
      ),
      '</section>',
      '<section id="events">',
      '<h2>The events</h2>',
      ...addons.map(addonEvents),
      '</section>',
      '<section id="example">',
      '<h2>One request, byte for byte</h2>',
      '<p>The secret of the stream, which Google takes in the address only, is left out (…).</p>',
      `<pre><code>${escapeHtml(request)}</code></pre>`,
      '</section>',
      ...(addons.some(isOnGoogle) ? [googleSection(googleRequest)] : []),
      '<section id="schema">',
      '<h2>The schema</h2>',
      paragraph(
        ['C2'],
        'Every body that is sent is valid by this JSON Schema, which is generated from the list of events.',
      ),
      '<details>',
      '<summary>Show the schema</summary>',
      `<pre><code>${escapeHtml(JSON.stringify(schema, null, 2))}</code></pre>`,
      '</details>',
      '</section>',
    ].join('\n'),
  })
}

const isOnGoogle = ({ hosts, usage }: AddonDeclaration): boolean =>
  usage !== 'nothing' && hosts.some(({ platform }) => platform === 'apps-script')

const googleSection = (request: string): string =>
  [
    '<section id="google">',
    '<h2>The same from a Google document</h2>',
    paragraph(
      ['C3', 'C4'],
      'The script sends it from Google’s servers, never the dialog in the person’s browser. The installation that `client_id` stands for is the published script: it is the same for all who use it.',
    ),
    paragraph(
      ['C5'],
      'The add-on that is published beside it without usage data has neither the permission nor an address to send to.',
    ),
    `<pre><code>${escapeHtml(request)}</code></pre>`,
    '</section>',
  ].join('\n')

function addonEvents({ name, usage }: AddonDeclaration): string {
  if (usage === 'nothing') {
    return `<h3>${escapeHtml(name)}</h3>\n${paragraph(['C5'], `${name} collects no usage data.`)}`
  }
  return [
    `<h3>${escapeHtml(name)}</h3>`,
    paragraph(['C4'], `They go to \`${usage.destination}\` and nowhere else.`),
    table(
      `Events of ${name}`,
      ['Event', 'Why it is counted', 'Parameters and all their values'],
      usage.events.map((event) => [code(event.name), inlineHtml(event.reason), parameters(event)]),
    ),
  ].join('\n')
}

function parameters({ parameters }: EventDeclaration): string {
  const items = Object.entries(parameters).map(
    ([name, values]) => `<li>${code(name)}: ${values.map(code).join(', ')}</li>`,
  )
  return items.length > 0 ? `<ul>${items.join('')}</ul>` : 'none'
}

const paragraph = (claims: readonly ClaimId[], text: string): string => {
  const links = claims.map((id) => `<a href="${policyFile('en', 'html')}#claim-${id}">${id}</a>`)
  return `<p><span data-claim="${claims.join(' ')}">${inlineHtml(text)}</span> <small class="mark">[${links.join(', ')}]</small></p>`
}

const code = (text: string): string => `<code>${escapeHtml(text)}</code>`

/** The first cell of a row is its heading; cells are HTML. The label names the table to who can't see it, and is its own. */
const table = (label: string, columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `<div class="scroll" role="region" aria-label="${escapeHtml(label)}" tabindex="0">`,
    '<table>',
    `<thead><tr>${columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(
      ([head = '', ...cells]) =>
        `<tr><th scope="row">${head}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
    ),
    '</tbody>',
    '</table>',
    '</div>',
  ].join('\n')
