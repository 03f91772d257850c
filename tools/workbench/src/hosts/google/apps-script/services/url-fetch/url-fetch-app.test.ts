import { afterAll, expect, test } from 'vitest'
import { startTrial } from '../../trial.ts'

const asked: { method: string; url: string; headers: Record<string, string>; body: string }[] = []
const trial = startTrial({
  async twin(request) {
    const url = new URL(request.url)
    asked.push({
      method: request.method,
      url: request.url,
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
    })
    if (url.pathname === '/missing') return new Response('nothing here', { status: 404 })
    if (url.pathname === '/to')
      return new Response(null, { status: 302, headers: { location: url.searchParams.get('at') ?? '/' } })
    if (url.pathname === '/loop') return new Response(null, { status: 307, headers: { location: '/loop' } })
    const headers = new Headers({ 'content-type': 'text/plain; charset=iso-8859-1' })
    headers.append('set-cookie', 'a=1')
    headers.append('set-cookie', 'b=2')
    return new Response(new Uint8Array([0x47, 0xfc]), { headers })
  },
})
afterAll(() => trial.dispose())

const fetchOf = async (code: string, manifest: object = {}) => {
  asked.length = 0
  const result = await trial.try(`return ${code}`, { manifest })
  return result.ok ? result.value : `${result.error.name}: ${result.error.message}`
}
const only = (...list: string[]) => ({ urlFetchWhitelist: list })

test('a page is fetched through the gate and read in its charset', async () => {
  expect(
    await fetchOf(
      "(() => { const r = UrlFetchApp.fetch('https://a.example/x'); return [r.getResponseCode(), r.getContentText(), r.getContent(), r.getBlob().getContentType(), r.getAllHeaders()['Set-Cookie'], r.getHeaders()['Set-Cookie']] })()",
    ),
  ).toEqual([200, 'Gü', [0x47, -4], 'text/plain', ['a=1', 'b=2'], 'b=2'])
  expect(trial.ledger.entries({ channel: 'egress' }).at(-1)).toMatchObject({
    outcome: 'done',
    summary: 'GET https://a.example/x',
    data: { rule: null, why: 'the manifest has no urlFetchWhitelist', via: 'twin' },
  })
})

test('what the list does not have is refused in the words of Google, and recorded', async () => {
  expect(await fetchOf("UrlFetchApp.fetch('https://b.example/')", only('https://a.example/'))).toBe(
    'Exception: Request to https://b.example/ failed because the URL has not been whitelisted in the script manifest.',
  )
  expect(asked).toEqual([])
  expect(trial.ledger.entries({ channel: 'egress' }).at(-1)).toMatchObject({
    outcome: 'refused',
    data: { code: 'EGRESS_UNDECLARED' },
  })
  expect(
    await fetchOf(
      "UrlFetchApp.fetch('https://a.example/v1').getResponseCode()",
      only('https://a.example/v1'),
    ),
  ).toBe(200)
})

test('each hop of a redirect is judged', async () => {
  const list = only('https://a.example/')
  expect(await fetchOf("UrlFetchApp.fetch('https://a.example/to?at=/y').getResponseCode()", list)).toBe(200)
  expect(asked.map(({ url }) => url)).toEqual(['https://a.example/to?at=/y', 'https://a.example/y'])
  expect(await fetchOf("UrlFetchApp.fetch('https://a.example/to?at=https://b.example/')", list)).toContain(
    'Request to https://b.example/ failed',
  )
  expect(
    await fetchOf(
      "UrlFetchApp.fetch('https://a.example/to?at=https://b.example/', { followRedirects: false }).getResponseCode()",
      list,
    ),
  ).toBe(302)
  expect(await fetchOf("UrlFetchApp.fetch('https://a.example/loop')", list)).toBe(
    'Exception: Exceeded maximum number of redirects: https://a.example/loop',
  )
})

test('credentials stay with their host, and a body with its method', async () => {
  const headers = "{ Authorization: 'Bearer t', 'X-A': '1' }"
  await fetchOf(
    `UrlFetchApp.fetch('https://a.example/to?at=https://b.example/', { method: 'post', payload: 'x', headers: ${headers} })`,
  )
  expect(
    asked.map(({ method, body, headers }) => [method, body, headers.authorization, headers['x-a']]),
  ).toEqual([
    ['POST', 'x', 'Bearer t', '1'],
    ['GET', '', undefined, '1'],
  ])
})

test('payloads are forms, texts, bytes and files', async () => {
  await fetchOf("UrlFetchApp.fetch('https://a.example/', { payload: { a: 'x y', b: 'ü&' } })")
  expect(asked[0]).toMatchObject({
    method: 'POST',
    body: 'a=x+y&b=%C3%BC%26',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  await fetchOf(
    "UrlFetchApp.fetch('https://a.example/', { method: 'PUT', contentType: 'application/json', payload: '{}' })",
  )
  expect(asked[0]).toMatchObject({
    method: 'PUT',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  })
  await fetchOf("UrlFetchApp.fetch('https://a.example/', { payload: [72, 105] })")
  expect(asked[0]?.body).toBe('Hi')
  await fetchOf(
    "UrlFetchApp.fetch('https://a.example/', { payload: { note: 'n', file: Utilities.newBlob('data', 'text/csv', 'a.csv') } })",
  )
  expect(asked[0]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
  expect(asked[0]?.body).toContain('name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\ndata\r\n')
})

test('a bad status throws with the answer cut short, unless it is muted', async () => {
  expect(await fetchOf("UrlFetchApp.fetch('https://a.example/missing')")).toBe(
    'Exception: Request failed for https://a.example returned code 404. Truncated server response: nothing here (use muteHttpExceptions option to examine full response)',
  )
  expect(
    await fetchOf(
      "UrlFetchApp.fetch('https://a.example/missing', { muteHttpExceptions: true }).getResponseCode()",
    ),
  ).toBe(404)
})

test('fetchAll sends all at once and answers in their order', async () => {
  expect(
    await fetchOf(
      "UrlFetchApp.fetchAll(['https://a.example/1', { url: 'https://a.example/missing', muteHttpExceptions: true }]).map((r) => r.getResponseCode())",
    ),
  ).toEqual([200, 404])
})

test('getRequest says what would be sent, and sends nothing', async () => {
  expect(await fetchOf("UrlFetchApp.getRequest('https://a.example/', { payload: { a: 1 } })")).toMatchObject({
    method: 'post',
    url: 'https://a.example/',
    contentType: 'application/x-www-form-urlencoded',
  })
  expect(asked).toEqual([])
})

test.each([
  ["'https://a.example/' + 'x'.repeat(2048)", '{}', 'Limit Exceeded: URLFetch URL Length.'],
  [
    "'https://a.example/'",
    "{ payload: 'x'.repeat(50 * 1024 * 1024 + 1) }",
    'Limit Exceeded: URLFetch POST Size.',
  ],
  ["'https://a.example/'", "{ headers: { a: 'x'.repeat(8192) } }", 'Limit Exceeded: URLFetch Header Size.'],
  ["''", '{}', 'Attribute provided with no value: url'],
  ["'http://'", '{}', 'Invalid argument: http://'],
  ["'file:///etc/passwd'", '{}', 'Invalid argument: file:///etc/passwd'],
  ["'https://a.example/'", "{ method: 'trace' }", 'Attribute provided with invalid value: method (trace)'],
  [
    "'https://a.example/'",
    "{ headers: { Host: 'b' } }",
    'Attribute provided with invalid value: Header:Host',
  ],
  [
    "'https://a.example/'",
    "{ headers: { 'a b': '1' } }",
    'Attribute provided with invalid value: Header:a b (1)',
  ],
  ["'http://localhost:4400/api/ledger'", '{}', 'DNS error: http://localhost:4400/api/ledger'],
  ["'http://127.0.0.1/'", '{}', 'DNS error: http://127.0.0.1/'],
  ["'http://[::1]/'", '{}', 'DNS error: http://[::1]/'],
  ["'https://unknown.test/'", '{}', 'Address unavailable: https://unknown.test/'],
])('fetch(%s, %s) is refused: %s', async (url, options, words) => {
  expect(await fetchOf(`UrlFetchApp.fetch(${url}, ${options})`)).toContain(`Exception: ${words}`)
})
