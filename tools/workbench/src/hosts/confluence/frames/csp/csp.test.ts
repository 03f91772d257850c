import { CSPInjectionService, CSPProcessingService } from '@forge/csp'
import { load } from 'cheerio'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { policyText } from '../../../../origins/policy.ts'
import type { CspDeclarations } from './declared.ts'
import { documentFacts, noDocument } from './document-facts.ts'
import { realPolicy } from './real-policy.ts'
import { strictPolicy } from './strict-policy.ts'

const siteHost = 'demo.atlassian.net'
const hostOrigin = 'http://localhost:4400'

/** What the vendor's own package computes for the same document and permissions: the oracle. */
function oracle(html: string, app: CspDeclarations): string[] {
  const { images, fonts, styles, scripts, frames, media, client } = app.egress
  const permissions = {
    content: { scripts: [...app.content.scripts], styles: [...app.content.styles] },
    external: {
      images: [...images],
      fonts: [...fonts],
      styles: [...styles],
      scripts: [...scripts],
      frames: [...frames],
      media: [...media],
      fetch: { client: client.map(({ address }) => address) },
    },
  }
  const processing = new CSPProcessingService({ info() {} } as never, load as never)
  return new CSPInjectionService().getInjectableCSP({
    existingCSPDetails: processing.getCspDetails(html, permissions as never),
    microsEnv: 'prod',
    hostname: siteHost,
  })
}

/** A directive as a set: the order of sources means nothing, nor does the `''` that an empty script leaves there. */
function sets(directives: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(
    directives.map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, [...new Set(sources)].filter((source) => source !== "''").sort()]
    }),
  )
}

const host = fc.constantFrom('https://a.example', '*.b.example', 'https://c.example/path/', 'd.example:8443')
const hosts = fc.array(host, { maxLength: 3 })
const word = fc.constantFrom(
  'unsafe-inline',
  'unsafe-eval',
  'unsafe-hashes',
  'wasm-unsafe-eval',
  'blob:',
  'https://x.example',
  `sha256-${'a'.repeat(43)}=`,
  'sha256-short',
)
const app: fc.Arbitrary<CspDeclarations> = fc
  .record({
    scripts: fc.array(word, { maxLength: 4 }),
    styles: fc.array(fc.constantFrom('unsafe-inline', 'unsafe-eval'), { maxLength: 2 }),
    lists: fc.array(hosts, { minLength: 7, maxLength: 7 }),
  })
  .map(
    ({
      scripts,
      styles,
      lists: [images, fonts, externalStyles, externalScripts, frames, media, client],
    }) => ({
      content: { scripts, styles },
      egress: {
        backend: [],
        images: images ?? [],
        fonts: fonts ?? [],
        styles: externalStyles ?? [],
        scripts: externalScripts ?? [],
        frames: frames ?? [],
        media: media ?? [],
        client: (client ?? []).map((address) => ({ address, inScopeEUD: false })),
      },
    }),
  )

const piece = fc.constantFrom(
  '<script>run()</script>',
  '<script type="module">\n  await import("./a.js")\n</script>',
  '<SCRIPT>1 < 2 && 3 > 2</SCRIPT>',
  '<script src="a.js"></script>',
  "<script data-a='>' src=b.js>ignored</script>",
  '<script></script>',
  '<!-- <script>not()</script> -->',
  '<p title="<script>">text</p>',
  '<style>p { color: red } /* <script>no</script> */</style>',
  '<title><meta></title>',
  '<a href=x>1 < 2</a>',
  `<meta http-equiv="Content-Security-Policy" content="style-src 'unsafe-inline'">`,
  `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-eval'">`,
)
const html = fc
  .array(piece, { maxLength: 6 })
  .map((pieces) => `<!doctype html><html><head></head><body>${pieces.join('\n')}</body></html>`)

test("the real policy is the vendor's, for any permissions and document", () => {
  fc.assert(
    fc.property(app, html, (declared, document) => {
      const ours = realPolicy(declared, documentFacts(document), siteHost)
      expect(sets(ours.map(([name, sources]) => [name, ...sources].join(' ')))).toEqual(
        sets(oracle(document, declared)),
      )
    }),
  )
})

test('the strict policy names no host but the workbench, whatever the manifest declares', () => {
  fc.assert(
    fc.property(app, html, (declared, document) => {
      const policy = strictPolicy(declared, documentFacts(document), { hostOrigin, isLive: false })
      for (const [name, sources] of policy) {
        if (name === 'sandbox' || name === 'report-uri') continue
        for (const source of sources)
          expect(source).toMatch(/^(?:'[^']+'|data:|blob:|http:\/\/localhost:4400)$/)
      }
    }),
  )
})

test('with --live the strict policy lets the declared hosts through and still none of the vendor', () => {
  const declared: CspDeclarations = {
    content: { scripts: [], styles: [] },
    egress: {
      backend: [],
      client: [{ address: 'https://api.example', inScopeEUD: false }],
      images: ['https://img.example'],
      fonts: [],
      styles: [],
      scripts: [],
      frames: [],
      media: [],
    },
  }
  const text = policyText(strictPolicy(declared, noDocument, { hostOrigin, isLive: true }))
  expect(text).toContain(`connect-src 'self' ${hostOrigin} https://api.example;`)
  expect(text).toContain(`img-src 'self' data: blob: ${hostOrigin} https://img.example;`)
  expect(text).not.toMatch(/atlassian|gravatar|unsplash/)
})
