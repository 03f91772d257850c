import type { Meaning, Model } from '../../meaning.ts'
import { answers, argument, call, each, made, nothing, passes, promises, thing } from '../terms.ts'

const through: Meaning = {
  is: 'api',
  call: { returns: 'arguments' },
  construct: { absorbs: [argument('all')] },
}

/** A package whose functions answer what they are made of. */
const passing = (module: string): Model => ({
  module,
  exports: { default: { ...through, rest: through } as Meaning },
  rest: through,
})

const innocent: Meaning = {
  is: 'api',
  call: { returns: { is: 'kind', kind: 'Quiet' } },
  construct: { returns: { is: 'kind', kind: 'Quiet' } },
  rest: { is: 'kind', kind: 'Quiet' },
}

/** A package of which nothing that it answers is data of anybody. */
const quiet = (module: string): Model => ({
  module,
  exports: { default: innocent },
  rest: innocent,
  kinds: { Quiet: innocent },
})

const cleans: Meaning = call({ changes: { by: 'sanitise', what: [argument(0)] } })

const purifies = {
  sanitize: cleans,
  addHook: call({ returns: nothing }),
  setConfig: answers(nothing),
  isSupported: nothing,
}

/** Cleans markup; what it says stays what it is. */
const purifier = (module: string): Model => ({
  module,
  exports: {
    default: { is: 'api', call: { changes: { by: 'sanitise', what: [argument(0)] } }, members: purifies },
    ...purifies,
  },
  rest: nothing,
})

/** A schema is made of schemas: parsing with it answers what was parsed. */
const schema: Meaning = {
  is: 'api',
  call: { returns: { is: 'kind', kind: 'Schema' } },
  members: {
    ...each(['parse', 'cast', 'validateSync', 'validate', 'check', 'assert', 'create', 'mask'], passes),
    ...each(['parseAsync', 'safeParseAsync'], promises('arguments')),
    safeParse: answers({
      fields: { data: argument(0), output: argument(0), success: nothing, error: argument(0) },
    }),
  },
  rest: { is: 'kind', kind: 'Schema' },
}

const valibot = {
  parse: call({ returns: argument(1) }),
  parseAsync: call({ returns: { promise: argument(1) } }),
  safeParse: answers({ fields: { output: argument(1), success: nothing, issues: argument(1) } }),
  is: answers(nothing),
} satisfies Readonly<Record<string, Meaning>>

const schemas = (module: string, parses: Readonly<Record<string, Meaning>> = {}): Model => ({
  module,
  exports: { ...parses, default: { is: 'kind', kind: 'Schema' } },
  rest: { is: 'kind', kind: 'Schema' },
  kinds: { Schema: schema },
})

const frontMatter = [
  'showdown',
  'marked',
  'markdown-it',
  'remarkable',
  'snarkdown',
  'micromark',
  'turndown',
  'handlebars',
  'mustache',
  'ejs',
  'nunjucks',
  'pug',
]

const cheerio: Meaning = {
  is: 'api',
  call: { returns: 'arguments' },
  rest: { is: 'api', call: { returns: 'arguments', absorbs: [argument(0)] } },
}

/** Packages that make something of text or of data, and send it nowhere. */
export const textPackages: readonly Model[] = [
  ...[
    'lodash.debounce',
    'lodash.throttle',
    'lodash.memoize',
    'lodash.once',
    'throttle-debounce',
    'p-limit',
    'p-queue',
    'p-retry',
    'exponential-backoff',
    'memoize-one',
    'fast-memoize',
  ].map(
    (module): Model => ({
      module,
      exports: {
        default: call({
          calls: [{ callback: argument(0), with: [], answers: 'returned' }],
          returns: [argument(0), 'arguments'],
        }),
      },
      rest: call({
        calls: [{ callback: argument(0), with: [], answers: 'returned' }],
        returns: [argument(0), 'arguments'],
      }),
    }),
  ),
  ...[
    'js-yaml',
    'yaml',
    'query-string',
    'qs',
    'url-parse',
    'url-join',
    'clsx',
    'classnames',
    'change-case',
    'camelcase',
    'slugify',
    'he',
    'html-entities',
    'escape-string-regexp',
    'papaparse',
    'csv-parse',
    'csv-stringify',
    'fast-xml-parser',
    'xml2js',
    'node-html-markdown',
    'html-to-text',
    'diff',
    'fuse.js',
    'flat',
    'superjson',
    'devalue',
    'jsonpath-plus',
    'jmespath',
    'string-width',
    'strip-ansi',
    'striptags',
    'html-react-parser',
    'react-html-parser',
    'mermaid',
    'katex',
    'highlight.js',
    'prismjs',
    'marked-highlight',
    ...frontMatter,
  ].map(passing),
  { ...passing('cheerio'), exports: { default: thing({ load: answers(cheerio) }), load: answers(cheerio) } },
  passing('node-html-parser'),
  ...[
    'dayjs',
    'moment',
    'moment-timezone',
    'luxon',
    'date-fns',
    'date-fns-tz',
    'date-fns/*',
    'ms',
    'pretty-ms',
    'semver',
    'bytes',
    'numeral',
    'big.js',
    'chroma-js',
    'color',
    '@atlaskit/tokens',
    'styled-components',
    '@emotion/*',
    'prop-types',
    'tiny-invariant',
    'invariant',
    'mime-types',
    'mime',
  ].map(quiet),
  ...['dompurify', 'isomorphic-dompurify', 'sanitize-html', 'xss', 'insane'].map(purifier),
  ...[
    'zod',
    'zod/*',
    'yup',
    'joi',
    'superstruct',
    'io-ts',
    'runtypes',
    'ajv',
    '@sinclair/typebox',
    'typebox',
    'arktype',
  ].map((module) => schemas(module)),
  schemas('valibot', valibot),
  {
    module: 'dotenv',
    exports: { config: answers(nothing), default: thing({ config: answers(nothing) }) },
    rest: nothing,
  },
  { module: 'copy-to-clipboard', exports: { default: answers(nothing) }, rest: nothing },
  {
    module: 'react-router-dom',
    exports: { useParams: answers(nothing), useNavigate: answers(answers(nothing)) },
    rest: made({ returns: nothing }),
  },
]
