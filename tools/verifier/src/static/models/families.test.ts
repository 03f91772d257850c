import { expect, test } from 'vitest'
import type { App } from '../../app/app.ts'
import { syntaxOf } from '../../app/syntax.ts'
import { analyse } from '../analyse.ts'
import { models } from '../models.ts'
import type { Flow } from '../static-facts.ts'

const at = { file: 'manifest.yml', line: 1, column: 1 }

/** The flows of a program of one file, that is a function called by a trigger or a frame's script. */
function flows(where: 'functions' | 'frame', source: string): readonly Flow[] {
  const path = '/app/src/index.js'
  const text = (file: string) => (file === 'src/index.js' ? source : undefined)
  const app: App = {
    platform: 'forge',
    folder: '/app',
    name: 'app',
    manifest: {
      file: 'manifest.yml',
      id: 'x',
      name: 'x',
      runtime: undefined,
      modules: [],
      functions: [],
      resources: [],
      scopes: [],
      egress: [],
      remotes: [],
      scripts: [],
      styles: [],
      placeOf: () => at,
      raw: {},
    },
    files: [{ file: 'src/index.js', bytes: source.length, kind: 'script' }],
    programs: [
      {
        where,
        key: 'main',
        isBuilt: false,
        entries: [
          where === 'functions'
            ? { file: 'src/index.js', exported: 'run', calledAs: ['trigger'], modules: ['t'], at }
            : { file: 'src/index.js', calledAs: [], modules: ['m'], at },
        ],
        at,
      },
    ],
    built: undefined,
    packages: [],
    mentions: [],
    problems: [],
    text,
    syntax: syntaxOf(text),
  }
  const files = {
    read: (file: string) => (file === path ? source : undefined),
    size: (file: string) => (file === path ? source.length : undefined),
    real: (file: string) => file,
  }
  return analyse(app, models, { files }).flows
}

const inFunction = (imports: string, statement: string) =>
  flows(
    'functions',
    `${imports}\nexport async function run(event, context) { const title = event.content.title; const id = context.accountId; ${statement} }`,
  )

const inFrame = (imports: string, statement: string) =>
  flows(
    'frame',
    `import { view as bridgeView } from '@forge/bridge'\n${imports}\nasync function start() { const { accountId: id } = await bridgeView.getContext(); ${statement} }\nstart()`,
  )

test.each([
  [
    "import api from '@forge/api'",
    'await api.fetch("https://x.example/a", { method: "POST", body: title })',
    'https://x.example/a',
  ],
  ["import axios from 'axios'", 'await axios.post("https://x.example/a", { title })', 'https://x.example/a'],
  [
    "import axios from 'axios'",
    'await axios({ url: "https://x.example/a", data: { title } })',
    'https://x.example/a',
  ],
  [
    "import axios from 'axios'",
    'const c = axios.create({ baseURL: "https://x.example" }); await c.post("/a", { title })',
    'https://x.example/a',
  ],
  [
    "import fetch from 'node-fetch'",
    'await fetch("https://x.example/a?t=" + title)',
    'https://x.example/a?t=*',
  ],
  [
    "import ky from 'ky'",
    'await ky.post("https://x.example/a", { json: { title } }).json()',
    'https://x.example/a',
  ],
  [
    "import got from 'got'",
    'await got.post("https://x.example/a", { json: { title } }).json()',
    'https://x.example/a',
  ],
  [
    "import OpenAI from 'openai'",
    'await new OpenAI({}).chat.completions.create({ messages: [{ content: title }] })',
    'https://api.openai.com',
  ],
  ["import * as Sentry from '@sentry/node'", 'Sentry.captureMessage(title)', 'https://*.ingest.sentry.io'],
  [
    "import * as Sentry from '@sentry/node'",
    'Sentry.withScope((scope) => scope.setTag("t", title))',
    'https://*.ingest.sentry.io',
  ],
  [
    "import nodemailer from 'nodemailer'",
    'await nodemailer.createTransport({}).sendMail({ text: title })',
    'smtp://*',
  ],
  [
    "import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3'",
    'await new S3Client({}).send(new PutObjectCommand({ Body: title }))',
    'https://*.amazonaws.com',
  ],
  [
    "import { MongoClient } from 'mongodb'",
    'await new MongoClient("x").db("a").collection("b").insertOne({ title })',
    'mongodb://*',
  ],
  [
    "import twilio from 'twilio'",
    'await twilio("a", "b").messages.create({ body: title })',
    'https://api.twilio.com',
  ],
] as const)('a title leaves by a client: %s: %s', (imports, statement, to) => {
  const found = inFunction(imports, statement).filter(
    ({ sink, label }) => sink === 'egress' && label === 'title',
  )
  expect(found.map((flow) => flow.to?.text)).toEqual([to])
})

test.each([
  ["import pino from 'pino'", 'pino().info({ id }, "seen")'],
  ["import winston from 'winston'", 'winston.createLogger({}).child({}).warn("seen", { id })'],
  ["import log from 'loglevel'", 'log.error(id)'],
  ["import debug from 'debug'", 'debug("app")("seen", id)'],
  ['', 'console.table([{ id }])'],
  ['', 'process.stdout.write(id)'],
] as const)('an account id is logged: %s: %s', (imports, statement) => {
  const found = inFunction(imports, statement).filter(({ sink }) => sink === 'log')
  expect(found.map(({ label }) => label)).toEqual(['accountId'])
})

test.each([
  ["import { kvs } from '@forge/kvs'", 'await kvs.set("k", { title })', 'storage'],
  ["import { storage } from '@forge/api'", 'await storage.entity("e").set("k", { title })', 'storage'],
  ["import { kvs } from '@forge/kvs'", 'await kvs.transact().set("k", title).execute()', 'storage'],
  [
    "import { sql } from '@forge/sql'",
    'await sql.prepare("INSERT INTO a VALUES (?)").bindParams(title).execute()',
    'storage',
  ],
  [
    "import api, { route } from '@forge/api'",
    'await api.asApp().requestConfluence(route`/wiki/api/v2/pages/1/properties`, { method: "POST", body: JSON.stringify({ title }) })',
    'product',
  ],
] as const)('a title is written: %s: %s', (imports, statement, sink) => {
  const found = inFunction(imports, statement).filter((flow) => flow.label === 'title' && flow.sink === sink)
  expect(found).toHaveLength(1)
})

test('a request that only asks the product with an account id writes nothing', () => {
  const found = inFunction(
    "import api, { route } from '@forge/api'",
    'await api.asApp().requestConfluence(route`/wiki/rest/api/content/1/permission/check`, { method: "POST", body: JSON.stringify({ subject: { identifier: id } }) })',
  )
  expect(found.filter(({ sink }) => sink === 'product')).toEqual([])
})

test.each([
  ["import { createHash } from 'node:crypto'", 'createHash("sha256").update(id).digest("hex")', ['sha256']],
  [
    "import { createHmac } from 'node:crypto'",
    'createHmac("sha256", "salt").update(id).digest("hex")',
    ['hmac-sha256:literal'],
  ],
  [
    "import { createHmac } from 'node:crypto'",
    'createHmac("sha256", process.env.KEY).update(id).digest("hex")',
    ['hmac-sha256:variable'],
  ],
  ["import sha256 from 'js-sha256'", 'sha256(id)', ['sha256']],
  ["import md5 from 'md5'", 'md5(id)', ['md5']],
  ["import CryptoJS from 'crypto-js'", 'CryptoJS.SHA256(id).toString()', ['sha256']],
  ['', 'Buffer.from(id).toString("base64")', ['base64']],
  ["import { v5 } from 'uuid'", 'v5(id, "6ba7b810-9dad-11d1-80b4-00c04fd430c8")', ['sha1']],
] as const)('what was done to an id is told: %s: %s', (imports, value, through) => {
  const found = inFunction(imports, `console.log(${value})`).filter(({ label }) => label === 'accountId')
  expect(found.map((flow) => flow.through)).toEqual([through])
})

test.each([
  ['', 'new Image().src = "https://x.example/p.gif?u=" + id', 'egress'],
  ['', 'navigator.sendBeacon("https://x.example/b", id)', 'egress'],
  ['', 'const x = new XMLHttpRequest(); x.open("POST", "https://x.example/x"); x.send(id)', 'egress'],
  ['', 'const s = new WebSocket("wss://x.example"); s.send(id)', 'egress'],
  ['', 'document.createElement("script").src = "https://x.example/?" + id', 'egress'],
  ["import posthog from 'posthog-js'", 'posthog.identify(id)', 'egress'],
  ['', 'localStorage.setItem("k", id)', 'browser-storage'],
  ['', 'sessionStorage.last = id', 'browser-storage'],
  ['', 'document.cookie = "u=" + id', 'browser-storage'],
  ["import Cookies from 'js-cookie'", 'Cookies.set("u", id)', 'browser-storage'],
  ['', 'document.body.innerHTML = id', 'markup'],
  ['', 'document.querySelector("p").insertAdjacentHTML("beforeend", id)', 'markup'],
] as const)('an account id arrives in a frame: %s: %s', (imports, statement, sink) => {
  const found = inFrame(imports, statement).filter((flow) => flow.sink === sink && flow.label === 'accountId')
  expect(found).toHaveLength(1)
})

test('an address of the app’s own resources is no way out', () => {
  expect(
    inFrame('', 'await fetch("./texts/" + id + ".json")').filter(({ sink }) => sink === 'egress'),
  ).toEqual([])
})
