import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCspReport } from '../../../../origins/csp-report.ts'
import { cspEntry, isDeclared } from './csp-report.ts'

const report = {
  'csp-report': {
    'document-uri': 'http://127.0.0.1:4401/view/index.html',
    'effective-directive': 'connect-src',
    'violated-directive': 'connect-src',
    'blocked-uri': 'https://stranger.example/?leak=1',
    'source-file': 'http://127.0.0.1:4401/view/view.js',
    'line-number': 12,
    'script-sample': '',
  },
}

test('a report becomes a refused entry with the directive, the address and the line', () => {
  const parsed = parseCspReport(JSON.stringify(report))
  expect(parsed && cspEntry('app', parsed, false)).toEqual({
    app: 'app',
    channel: 'csp',
    outcome: 'refused',
    summary: 'connect-src: https://stranger.example/?leak=1',
    data: {
      directive: 'connect-src',
      blocked: 'https://stranger.example/?leak=1',
      document: 'http://127.0.0.1:4401/view/index.html',
      source: 'http://127.0.0.1:4401/view/view.js',
      line: 12,
      sample: '',
      why: "refused by the frame's content security policy",
    },
  })
})

test('what is no report is no entry, whatever it is', () => {
  fc.assert(
    fc.property(fc.string(), (body) => {
      expect(parseCspReport(body)).toBeUndefined()
    }),
  )
  fc.assert(
    fc.property(fc.jsonValue(), (body) => {
      expect(() => parseCspReport(JSON.stringify({ 'csp-report': body }))).not.toThrow()
    }),
  )
})

test('a refused host that the manifest declares is told from a stranger', () => {
  const egress = {
    backend: [],
    client: [{ address: 'https://api.example/path', inScopeEUD: false }],
    images: ['*.pictures.example'],
    fonts: [],
    styles: [],
    scripts: [],
    frames: [],
    media: [],
  }
  expect(isDeclared({ egress }, 'https://api.example/path?x=1')).toBe(true)
  expect(isDeclared({ egress }, 'https://a.pictures.example/1.png')).toBe(true)
  expect(isDeclared({ egress }, 'https://pictures.example.stranger.example/')).toBe(false)
  expect(isDeclared({ egress }, 'eval')).toBe(false)
})
