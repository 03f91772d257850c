import type { Mutation } from '../mutation.ts'
import { places } from './places.ts'

const { functions, resolver, usage, platform, manifest } = places
const usageCall = '    async usage({ payload }) {\n'
const usageCallWithContext = '    async usage({ payload, context }) {\n'
const noScopes = '  scopes: []\n'

/** Faults in what runs on the platform's servers. */
export const functionMutations: readonly Mutation[] = [
  {
    name: 'log-the-context',
    claim: 'C1',
    edits: [
      { file: resolver, find: usageCall, replace: `${usageCallWithContext}      console.log(context)\n` },
    ],
  },
  {
    name: 'log-the-export',
    claim: 'C1',
    edits: [
      {
        file: functions,
        find: 'exportDiagram(configOf(payload))',
        replace: '(console.info(JSON.stringify(payload)), exportDiagram(configOf(payload)))',
      },
    ],
  },
  {
    name: 'send-the-account-id',
    claim: 'C1',
    edits: [
      {
        file: resolver,
        find: usageCall,
        replace: `${usageCallWithContext}      await fetch('https://region1.google-analytics.com/g?uid=' + context.accountId).catch(() => {})\n`,
      },
    ],
  },
  {
    name: 'hash-without-a-key',
    claim: 'C3',
    edits: [
      { file: platform, find: 'import { createHmac }', replace: 'import { createHash }' },
      {
        file: platform,
        find: "createHmac('sha256', key).update(message)",
        replace: "createHash('sha256').update(message)",
      },
    ],
  },
  {
    name: 'hash-with-sha1',
    claim: 'C11',
    edits: [{ file: platform, find: "createHmac('sha256', key)", replace: "createHmac('sha1', key)" }],
  },
  {
    name: 'literal-key',
    claim: 'C3',
    edits: [
      {
        file: usage,
        find: "key: platform.variable('USAGE_KEY')",
        replace: "key: 'AAcOFRwjKjE4P0ZNVFtiaXB3foWMk5qhqK+2vcTL0tk='",
      },
    ],
  },
  {
    name: 'key-from-the-manifest',
    claim: 'C3',
    edits: [
      {
        file: usage,
        find: "key: platform.variable('USAGE_KEY')",
        replace: 'key: platform.installation().app',
      },
    ],
  },
  {
    name: 'store-in-kvs',
    claim: 'C8',
    edits: [
      {
        file: resolver,
        find: "import { makeResolver } from '@forge/resolver'\n",
        replace: "import { makeResolver } from '@forge/resolver'\nimport { kvs } from '@forge/kvs'\n",
      },
      { file: resolver, find: usageCall, replace: `${usageCall}      await kvs.set('last', payload)\n` },
      { file: manifest, find: noScopes, replace: '  scopes: [storage:app]\n' },
    ],
  },
  {
    name: 'write-a-property-on-view',
    claim: 'C8',
    edits: [
      {
        file: resolver,
        find: "import { makeResolver } from '@forge/resolver'\n",
        replace:
          "import { makeResolver } from '@forge/resolver'\nimport { asUser, route } from '@forge/api'\n",
      },
      {
        file: resolver,
        find: usageCall,
        replace: `${usageCallWithContext}      await asUser().requestConfluence(route\`/wiki/api/v2/pages/\${context.extension.content.id}/properties\`, { method: 'POST', body: '{"key":"seen","value":1}' })\n`,
      },
      {
        file: manifest,
        find: noScopes,
        replace: '  scopes: [read:page:confluence, write:page:confluence]\n',
      },
    ],
  },
  {
    name: 'delete-what-the-payload-names',
    claim: 'C11',
    edits: [
      {
        file: resolver,
        find: "import { makeResolver } from '@forge/resolver'\n",
        replace:
          "import { makeResolver } from '@forge/resolver'\nimport { asApp, route } from '@forge/api'\n",
      },
      {
        file: resolver,
        find: usageCall,
        replace: `${usageCall}      await asApp().requestConfluence(route\`/wiki/api/v2/pages/\${String(payload)}\`, { method: 'DELETE' })\n`,
      },
      { file: manifest, find: noScopes, replace: '  scopes: [delete:page:confluence]\n' },
    ],
  },
  {
    name: 'module-state-in-the-resolver',
    claim: 'C11',
    edits: [
      {
        file: resolver,
        find: "import { previewUsage, sendUsage } from './usage.ts'\n",
        replace:
          "import { previewUsage, sendUsage } from './usage.ts'\n\nlet last: unknown\nexport const lastSeen = () => last\n",
      },
      { file: resolver, find: usageCall, replace: `${usageCall}      last = payload\n` },
    ],
  },
  {
    name: 'any-certificate',
    claim: 'C10',
    edits: [
      {
        file: functions,
        find: '/** What the view and the configuration call. */\n',
        replace:
          "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'\n\n/** What the view and the configuration call. */\n",
      },
    ],
  },
  {
    name: 'open-web-trigger',
    claim: 'C11',
    edits: [
      {
        file: functions,
        find: '/** What the view and the configuration call. */\n',
        replace:
          "export const hook = async () => ({ statusCode: 200, body: 'ready' })\n\n/** What the view and the configuration call. */\n",
      },
      {
        file: manifest,
        find: '  function:\n    - key: resolver\n',
        replace:
          '  webtrigger:\n    - key: hook\n      function: hook\n  function:\n    - key: hook\n      handler: index.hook\n    - key: resolver\n',
      },
    ],
  },
]
