import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { bundleForAppsScript } from '@crenwiz/gas-build'
import type { GoogleTrial } from '../../../../tools/workbench/src/index.ts'
import { textHash } from '../../src/picture/hash.ts'

const google = join(import.meta.dirname, '../../src/hosts/google')

/** The add-on's script and manifest as they are built, with small pages in place of the large ones. */
export async function projectOf(
  { trial }: GoogleTrial,
  { sendsUsage = false }: { readonly sendsUsage?: boolean } = {},
) {
  const entry = join(google, sendsUsage ? 'main-with-usage.gas.ts' : 'main.gas.ts')
  const manifest = JSON.parse(await readFile(join(google, 'appsscript.json'), 'utf8'))
  return trial.project({
    'appsscript.json': sendsUsage
      ? {
          ...manifest,
          oauthScopes: [...manifest.oauthScopes, 'https://www.googleapis.com/auth/script.external_request'],
          urlFetchWhitelist: ['https://region1.google-analytics.com/mp/collect'],
        }
      : manifest,
    'Code.js': await bundleForAppsScript({ entry }),
    'editor.html': '<p>editor</p>',
    'work.html': '<p>work</p>',
    'engine-math-0.html': 'bWF0aA==',
    'setup.js': `function setUp_(values) { PropertiesService.getScriptProperties().setProperties(values) }
function documentKeys() { return PropertiesService.getDocumentProperties().getKeys() }
function fillDocument_(text) { for (let at = 0; at < 62; at += 1) PropertiesService.getDocumentProperties().setProperty('full' + at, text) }`,
  })
}

/** A drawing as a dialog sends it. */
export function drawingOf(
  kept: string,
  { id = 'abcdefgh', alt = 'Two boxes', width = 80, isLong = false } = {},
) {
  return {
    png: png(160, 80).toString('base64'),
    width,
    height: width / 2,
    title: `crenwiz-diagrams:1:${id}:${textHash(kept)}:${width}`,
    description: isLong ? alt : `${alt} [crenwiz:${kept}]`,
    ...(isLong ? { kept } : {}),
  }
}

/** What a dialog's page is opened with, as its browser reads it. */
export function openingOf(page: string): { readonly purpose: string; readonly opening: unknown } {
  const [, purpose = '', escaped = ''] =
    /<i hidden id="opening" class="(\w+)">([^<>]*)<\/i>$/.exec(page) ?? []
  const text = escaped.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
  return { purpose, opening: JSON.parse(text) }
}

/** A grey picture of this size. */
export function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc((width + 1) * height))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.byteLength, 0)
  ends.writeUInt32BE(crc(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
