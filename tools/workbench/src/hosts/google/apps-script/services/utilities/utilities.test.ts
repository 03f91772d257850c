import { afterAll, expect, test } from 'vitest'
import { startTrial } from '../../trial.ts'
import { formatDate } from './format-date.ts'
import { formatString } from './format-string.ts'
import { parseCsv } from './parse-csv.ts'
import { parseDate } from './parse-date.ts'
import { unzip, zip } from './zip.ts'

const trial = startTrial()
afterAll(() => trial.dispose())

const value = async (code: string) => {
  const result = await trial.try(`return ${code}`)
  return result.ok ? result.value : `${result.error.name}: ${result.error.message}`
}

test.each([
  ["'%999999999s', 'a'", 'Exception: Invalid format: %999999999s'],
  ["'%.999999999f', 1", 'Exception: Invalid format: %.999999999f'],
  ["'%1000000s'.repeat(100), 'a'", 'Exception: Invalid argument: template'],
  ["'%c', -1", 'Exception: Invalid format: %c'],
  ["'%.102f', 0.5", `0.5${'0'.repeat(101)}`],
  ["'%.101e', 5", `5.${'0'.repeat(101)}e+00`],
])('formatString(%s) is answered or refused in a word', async (args, answer) => {
  expect(await value(`Utilities.formatString(${args})`)).toBe(answer)
})

test.each([
  ["Utilities.base64Encode('Grüße?>')", 'R3LDvMOfZT8+'],
  ["Utilities.base64EncodeWebSafe('Grüße?>')", 'R3LDvMOfZT8-'],
  ['Utilities.base64Encode([-1, 0, 127])', '/wB/'],
  ["Utilities.base64Decode('/wB/')", [-1, 0, 127]],
  ["Utilities.newBlob(Utilities.base64DecodeWebSafe('R3LDvMOfZT8-')).getDataAsString()", 'Grüße?>'],
  ["Utilities.base64Decode('no!')", 'Exception: Could not decode string.'],
  ["Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a').slice(0, 3)", [12, -63, 117]],
  ["Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '').length", 32],
  ["Utilities.computeHmacSha256Signature('a', 'key').slice(0, 2)", [120, 12]],
  ["Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_256, 'a', 'key').slice(0, 2)", [120, 12]],
  [
    "Utilities.computeDigest(Utilities.DigestAlgorithm.MD2, 'a')",
    'NotBuiltError: Utilities.computeDigest of MD2 is not built here',
  ],
  ['/^[0-9a-f-]{36}$/.test(Utilities.getUuid())', true],
  ["Utilities.formatDate(new Date(0), 'GMT+2', \"yyyy-MM-dd'T'HH:mm:ssZ\")", '1970-01-01T02:00:00+0200'],
  ["Utilities.formatString('%05.1f|%-4s|%s', 3.14159, 'ab', null)", '003.1|ab  |null'],
  [
    'Utilities.parseCsv(\'a,"b""c"\\n1,2\')',
    [
      ['a', 'b"c'],
      ['1', '2'],
    ],
  ],
  [
    "Utilities.sleep('x')",
    "Exception: The parameters (String) don't match the method signature for Utilities.sleep.",
  ],
  [
    "Utilities.formatDate('today', 'UTC', 'yyyy')",
    "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
  ],
])('%s', async (code, expected) => {
  expect(await value(code)).toEqual(expected)
})

test('blobs keep their bytes on this side and give them when asked', async () => {
  const code = `(() => {
    const blob = Utilities.newBlob('naïve', 'text/plain', 'a.txt')
    const packed = Utilities.zip([blob, Utilities.newBlob([1, 2, -3]).setName('b.bin')], 'both.zip')
    const back = Utilities.unzip(packed)
    const gz = Utilities.ungzip(Utilities.gzip(blob))
    return [packed.getContentType(), packed.getName(), back.map((b) => b.getName()), back[0].getDataAsString(),
      back[0].getContentType(), back[1].getBytes(), gz.getDataAsString(), String(blob), blob.getBytes().length]
  })()`
  expect(await value(code)).toEqual([
    'application/zip',
    'both.zip',
    ['a.txt', 'b.bin'],
    'naïve',
    'text/plain',
    [1, 2, -3],
    'naïve',
    'Blob',
    6,
  ])
})

test.each([
  [
    "Utilities.zip([Utilities.newBlob('a')])",
    'Exception: Blob object must have non-null name for this operation.',
  ],
  ["Utilities.unzip(Utilities.newBlob('no zip'))", 'Exception: Invalid argument'],
  ["Utilities.ungzip(Utilities.newBlob('no gzip'))", 'Exception: Could not decompress gzip.'],
  [
    "Utilities.newBlob('<b>', 'text/html').getAs('application/pdf')",
    'NotBuiltError: Blob.getAs from text/html to application/pdf is not built here',
  ],
  ['MimeType.PDF + ContentService.MimeType.JSON', 'application/pdfJSON'],
])('%s is %s', async (code, expected) => {
  expect(await value(code)).toEqual(expected)
})

const date = new Date('2026-03-29T00:30:15.007Z')

test.each([
  ['Europe/Berlin', 'dd.MM.yyyy HH:mm', '29.03.2026 01:30'],
  ['America/New_York', "EEEE, MMMM d, yyyy 'at' h:mm a", 'Saturday, March 28, 2026 at 8:30 PM'],
  ['UTC', 'yy M d H k K h s S SSS D w u E EEE', '26 3 29 0 24 0 12 15 7 007 88 14 7 Sun Sun'],
  ['Asia/Kolkata', "yyyy-MM-dd'T'HH:mm:ss.SSSXXX X XX Z", '2026-03-29T06:00:15.007+05:30 +05 +0530 +0530'],
  ['UTC', "''yyyy'' 'o''clock' XXX z", "'2026' o'clock Z UTC"],
  ['No/Zone', 'HH:mm', '00:30'],
])('a date in %s as %s is %s', (zone, pattern, expected) => {
  expect(formatDate(date, zone, pattern)).toBe(expected)
})

test('a date that is none, and a letter that stands for nothing, are refused', () => {
  expect(() => formatDate(new Date(Number.NaN), 'UTC', 'yyyy')).toThrow('Invalid argument: date')
  expect(() => formatDate(date, 'UTC', 'yyyy b')).toThrow("Illegal pattern character 'b'")
})

test.each([
  ['2026-07-01 08:05', 'Europe/Berlin', 'yyyy-MM-dd HH:mm', '2026-07-01T06:05:00.000Z'],
  ['3 Mar 26, 1:00 PM', 'UTC', 'd MMM yy, h:mm a', '2026-03-03T13:00:00.000Z'],
  ['2026-01-01T00:00:00+0900', 'UTC', "yyyy-MM-dd'T'HH:mm:ssZ", '2025-12-31T15:00:00.000Z'],
])('%s is read in %s by %s', (text, zone, pattern, expected) => {
  expect(parseDate(text, zone, pattern).toISOString()).toBe(expected)
})

test('a text that is no such date is refused', () => {
  expect(() => parseDate('soon', 'UTC', 'yyyy')).toThrow('Unparseable date: "soon"')
})

test.each([
  ['%s %S', ['a', 'b'], 'a B'],
  ['%d%%', [42.9], '42%'],
  ['%+d %d', [5, -5], '+5 -5'],
  ['%06.2f', [-1.5], '-01.50'],
  ['%,d', [1234567], '1,234,567'],
  ['%,.2f', [1234.5], '1,234.50'],
  ['%x %X %o', [255, 255, 8], 'ff FF 10'],
  ['%2$s %1$s', ['a', 'b'], 'b a'],
  ['%5s|%-5s|%.2s', ['a', 'b', 'cde'], '    a|b    |cd'],
])('%s of %j is %s', (template, args, expected) => {
  expect(formatString(template, args)).toBe(expected)
})

test('CSV has quoted line ends, empty fields and other delimiters', () => {
  expect(parseCsv('a;"b\nc";\r\n"";d', ';')).toEqual([
    ['a', 'b\nc', ''],
    ['', 'd'],
  ])
  expect(parseCsv('', ',')).toEqual([])
  expect(parseCsv('a\n', ',')).toEqual([['a']])
})

test('a ZIP file that is cut short or lies is refused, one without entries is empty', () => {
  const whole = zip([{ name: 'a', bytes: new Uint8Array(1000) }])
  expect(unzip(whole)[0]?.bytes).toHaveLength(1000)
  for (const length of [0, 10, 40, whole.length - 30])
    expect(() => unzip(whole.slice(0, length))).toThrow('Invalid argument')
  expect(unzip(zip([]))).toEqual([])
})
