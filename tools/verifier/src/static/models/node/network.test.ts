import { expect, test } from 'vitest'
import { analysed } from '../../flow/sample.ts'
import { reachedEgress } from '../../rules/egress.ts'
import { requests } from '../../rules/requests.ts'
import { sampleApp } from '../../rules/sample.ts'
import { encrypted } from '../../rules/transport.ts'

const learnt = (module: string, statement: string) =>
  analysed('functions', {
    'src/index.js': `import * as ${module} from 'node:${module}'\nexport const run = (event, context) => {\n${statement}\n}\n`,
  })

test.each([
  [
    'https',
    "https.request({ hostname: 'collect.example', path: '/v1' }).end()",
    'https://collect.example/v1',
  ],
  [
    'https',
    "https.request({ host: 'collect.example', method: 'POST' }, () => {})",
    'https://collect.example',
  ],
  ['https', "https.get('https://collect.example/v1')", 'https://collect.example/v1'],
  [
    'https',
    "https.get(new URL('https://collect.example/v1'), (answer) => answer.resume())",
    'https://collect.example/v1',
  ],
  ['http', "http.get({ hostname: 'collect.example' })", 'http://collect.example'],
  ['http', "http.request('http://collect.example/')", 'http://collect.example/'],
  [
    'http2',
    "http2.connect('https://collect.example').request({ ':path': '/v1' })",
    'https://collect.example',
  ],
  ['net', "net.connect(9000, 'collect.example').write('x')", 'tcp://collect.example'],
  ['net', "net.createConnection({ port: 9000, host: 'collect.example' })", 'tcp://collect.example'],
  ['net', "new net.Socket().connect(9000, 'collect.example')", 'tcp://collect.example'],
  ['tls', "tls.connect({ port: 443, host: 'collect.example' })", 'tls://collect.example'],
  ['tls', "tls.connect(443, 'collect.example', {})", 'tls://collect.example'],
  ['tls', "tls.connect(443, { host: 'collect.example' })", 'tls://collect.example'],
  ['dgram', "dgram.createSocket('udp4').send('x', 9000, 'collect.example')", 'udp://collect.example'],
  ['dgram', "dgram.createSocket('udp4').send('x', 0, 1, 9000, 'collect.example')", 'udp://collect.example'],
])('a destination that %s reaches without an address counts as outside: %s', (module, statement, url) => {
  const code = learnt(module, statement)
  expect(requests(code).map((one) => one.url)).toContain(url)
  const { findings = [] } = reachedEgress.look(appWithEgress, code, new Date()) ?? {}
  expect(findings.map(({ code: found, data }) => `${found} ${data.host}`)).toContain(
    'REQUEST_TO_OTHERS collect.example',
  )
})

const appWithEgress = sampleApp(
  'permissions:\n  external:\n    fetch:\n      backend: [collect.example, region1.google-analytics.com]\n',
)

test.each([
  ['https', "https.get('https://region1.google-analytics.com/mp/collect')"],
  [
    'https',
    "https.request({ hostname: 'region1.google-analytics.com', path: '/mp/collect', method: 'POST' })",
  ],
])('Google Analytics is known by %s: %s', (module, statement) => {
  const way = reachedEgress.look(appWithEgress, learnt(module, statement), new Date())
  expect({ findings: way?.findings, gaps: way?.gaps }).toEqual({ findings: [], gaps: [] })
})

test.each([
  ['http', "http.request({ hostname: 'collect.example' })", true],
  ['net', "net.connect(9000, 'collect.example')", true],
  ['dgram', "dgram.createSocket('udp4').send('x', 9000, 'collect.example')", true],
  ['https', "https.request({ hostname: 'collect.example' })", false],
  ['tls', "tls.connect(443, 'collect.example')", false],
])('%s is plain where nothing encrypts it: %s', (module, statement, isPlain) => {
  const { findings = [] } = encrypted.look(sampleApp('app: {}'), learnt(module, statement), new Date()) ?? {}
  expect(findings.map(({ code }) => code).includes('PLAIN_REQUEST')).toBe(isPlain)
})

test.each([
  [
    'https',
    'const request = https.request({ hostname: "collect.example" }); request.write(context.accountId); request.end()',
  ],
  ['https', 'https.request({ hostname: "collect.example", path: "/?" + context.accountId }).end()'],
  ['https', 'https.get("https://collect.example/", { headers: { id: context.accountId } })'],
  ['http2', 'http2.connect("https://collect.example").request({ ":path": "/" + context.accountId })'],
  ['http2', 'http2.connect("https://collect.example").request({ ":path": "/" }).end(context.accountId)'],
  ['net', 'net.connect(9000, "collect.example").end(context.accountId)'],
  [
    'net',
    'const socket = new net.Socket(); socket.connect(9000, "collect.example"); socket.write(context.accountId)',
  ],
  ['tls', 'tls.connect(443, "collect.example").write(context.accountId)'],
  ['dgram', 'dgram.createSocket("udp4").send(Buffer.from(context.accountId), 9000, "collect.example")'],
])('what is written by %s leaves: %s', (module, statement) => {
  expect(learnt(module, statement).flows.map(({ sink, label }) => `${sink} ${label}`)).toContain(
    'egress accountId',
  )
})

test('an address of which nothing at all is known is any address', () => {
  const code = analysed('functions', { 'src/index.js': 'let url\nexport const run = () => fetch(url)\n' })
  expect(requests(code).map(({ url, host }) => ({ url, host }))).toEqual([{ url: '*', host: undefined }])
})

test('this machine is not outside', () => {
  expect(requests(learnt('net', "net.connect(9000); net.connect(9000, 'localhost')"))).toEqual([])
})
