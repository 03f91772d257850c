import { readFile } from 'node:fs/promises'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { binaryLiteral } from './binary-literal.ts'
import { graphvizModule } from './graphviz.ts'

/** Replaces a text that must be there: a package that has changed stops the build and isn't shipped half patched. */
function replaced(text: string, what: string | RegExp, by: string, where: string): string {
  const result = text.replace(what, () => by)
  if (result === text)
    throw new Error(
      `${where} no longer holds ${String(what)}: look at what changed, then mend build/plugins.ts.`,
    )
  return result
}

/** Graphviz's glue gets the translated JavaScript in place of WebAssembly.instantiate: no global is patched. */
export function graphviz(options: { readonly cache: string; readonly isRelease: boolean }): Plugin {
  const where = '@viz-js/viz/dist/viz.js'
  return {
    name: 'graphviz-without-wasm',
    setup(build) {
      build.onResolve({ filter: /^graphviz-translated$/ }, ({ path }) => ({ path, namespace: 'graphviz' }))
      build.onLoad({ filter: /.*/, namespace: 'graphviz' }, async () => {
        const { path } = await build.resolve('@viz-js/viz', {
          resolveDir: import.meta.dirname,
          kind: 'import-statement',
        })
        const code = await graphvizModule(await readFile(path, 'utf8'), options)
        return { contents: compiledAsRead(code), loader: 'js' }
      })
      build.onLoad({ filter: /@viz-js[\\/]viz[\\/]dist[\\/]viz\.js$/ }, async ({ path }) => {
        const glue = await readFile(path, 'utf8')
        const { start, end } = binaryLiteral(glue)
        const bare = `${glue.slice(0, start)}new Uint8Array(0)${glue.slice(end)}`
        const called = replaced(
          bare,
          /await WebAssembly\.instantiate\(binary, ?imports\)/,
          '{ instance: { exports: instantiate(imports) } }',
          where,
        )
        const contents = replaced(called, /new WebAssembly\.RuntimeError\(/g, 'new Error(', where)
        return { contents: `import { instantiate } from 'graphviz-translated'\n${contents}`, loader: 'js' }
      })
    },
  }
}

/**
 * All of Graphviz is one function in another, each called once. In parentheses, V8 compiles them as it reads them, and
 * doesn't pass over two megabytes first that it reads again when they are called.
 */
function compiledAsRead(code: string): string {
  const where = 'The translated Graphviz'
  const changes = [
    [/^export function instantiate\(info\) \{/, 'export const instantiate = (function (info) {'],
    [/^function asmFunc\(imports\) \{/m, 'const asmFunc = (function (imports) {'],
    [/\}\s*return asmFunc\(info\);\s*\}\s*$/, '})\nreturn asmFunc(info)\n})\n'],
  ] as const
  return changes.reduce((text, [what, by]) => replaced(text, what, by, where), code)
}

/** PlantUML finds its Graphviz as the global Viz; here it is imported, the same one that DOT uses. */
export function plantuml(): Plugin {
  return {
    name: 'plantuml-with-our-graphviz',
    setup(build) {
      build.onLoad({ filter: /@plantuml[\\/]core[\\/]plantuml\.js$/ }, async ({ path }) => ({
        contents: `import * as Viz from '@viz-js/viz'\n${await readFile(path, 'utf8')}`,
        loader: 'js',
      }))
    },
  }
}

/** Vega can make functions from text; with its interpreter none of these places is reached, and none is shipped. */
export function vega(): Plugin {
  return {
    name: 'vega-without-eval',
    setup(build) {
      build.onLoad({ filter: /vega-runtime[\\/]build[\\/]vega-runtime\.js$/ }, async ({ path }) => {
        const code = replaced(
          await readFile(path, 'utf8'),
          /= Function\(/g,
          '= interpretedOnly(',
          'vega-runtime',
        )
        const refusal = "function interpretedOnly() { throw new Error('Expressions are interpreted here.') }"
        return { contents: `${code}\n${refusal}\n`, loader: 'js' }
      })
    },
  }
}

/** Reading CSV inside a chart made a function from text for each table; a plain one does the same. */
export function dsv(): Plugin {
  return {
    name: 'csv-without-eval',
    setup(build) {
      build.onLoad({ filter: /d3-dsv[\\/]dist[\\/]d3-dsv\.mjs$/ }, async ({ path }) => ({
        contents: replaced(
          await readFile(path, 'utf8'),
          /return new Function\("d"[\s\S]*?\n\}/,
          "return (row) => Object.fromEntries(columns.map((name, index) => [name, row[index] || '']))\n}",
          'd3-dsv',
        ),
        loader: 'js',
      }))
    },
  }
}

/** markmap-lib knows where plugins lie on content delivery networks. We use no plugin and ship no such address. */
export function markmap(): Plugin {
  return {
    name: 'markmap-without-addresses',
    setup(build) {
      build.onLoad({ filter: /npm2url[\\/]dist[\\/]index\.\w+$/ }, () => ({
        contents: 'export class UrlBuilder {\n  getFullUrl(path) {\n    return path\n  }\n}\n',
        loader: 'js',
      }))
    },
  }
}

/** A Gantt chart's links open by a listener that we never bind (securityLevel strict, no bindFunctions): none is shipped. */
export function gantt(): Plugin {
  return {
    name: 'gantt-without-windows',
    setup(build) {
      build.onLoad({ filter: /mermaid[\\/]dist[\\/].*ganttDiagram-\w+\.mjs$/ }, async ({ path }) => ({
        contents: replaced(
          await readFile(path, 'utf8'),
          /window\.open\(linkStr, "_self"\);/,
          '',
          'mermaid’s Gantt chart',
        ),
        loader: 'js',
      }))
    },
  }
}

/**
 * Mermaid comes as some hundred modules that load each other at run time; a flowchart asks for forty of them, in each
 * frame of a page anew. Here it becomes one module: one request, which the browser keeps compiled.
 */
export function mermaid(
  options: Pick<BuildOptions, 'alias' | 'plugins'>,
  onMetafile: (metafile: Metafile) => void,
): Plugin {
  return {
    name: 'mermaid-in-one',
    setup(outer) {
      const { minify, target, define, charset, legalComments, logLevel } = outer.initialOptions
      const shared = { minify, target, define, charset, legalComments, logLevel }
      const given = Object.fromEntries(Object.entries(shared).filter(([, value]) => value !== undefined))
      outer.onLoad({ filter: /[\\/]mermaid[\\/]dist[\\/]mermaid\.core\.mjs$/ }, async ({ path }) => {
        const { outputFiles, metafile } = await build({
          metafile: true,
          ...given,
          ...options,
          entryPoints: [path],
          bundle: true,
          format: 'esm',
          platform: 'browser',
          write: false,
        })
        onMetafile(metafile)
        return { contents: outputFiles[0]?.text ?? '', loader: 'js' }
      })
    },
  }
}
