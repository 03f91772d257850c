import mermaid, { type MermaidConfig } from 'mermaid'
import { sans } from '../fonts.ts'
import type { Drawn, Engine, Problem, Scheme } from '../kind.ts'
import { sourceLines } from './mermaid-lines.ts'

const colours: Readonly<Record<Scheme, Readonly<Record<string, string | boolean>>>> = {
  light: {
    darkMode: false,
    background: '#ffffff',
    primaryColor: '#e9f2fe',
    primaryTextColor: '#1e1f21',
    primaryBorderColor: '#4688ec',
    secondaryColor: '#efffd6',
    secondaryBorderColor: '#82b536',
    tertiaryColor: '#f8f8f8',
    tertiaryBorderColor: '#b7b9be',
    lineColor: '#505258',
    textColor: '#1e1f21',
    noteBkgColor: '#fef7c8',
    noteTextColor: '#1e1f21',
    noteBorderColor: '#eed12b',
    edgeLabelBackground: '#ffffff',
  },
  dark: {
    darkMode: true,
    background: '#1f1f21',
    primaryColor: '#1c2b42',
    primaryTextColor: '#e2e3e4',
    primaryBorderColor: '#669df1',
    secondaryColor: '#28311b',
    secondaryBorderColor: '#94c748',
    tertiaryColor: '#2b2c2f',
    tertiaryBorderColor: '#63666b',
    lineColor: '#a9abaf',
    textColor: '#e2e3e4',
    noteBkgColor: '#332e1b',
    noteTextColor: '#e2e3e4',
    noteBorderColor: '#cf9f02',
    edgeLabelBackground: '#1f1f21',
  },
}

/** Fills for what has no order of its own: slices, branches, sections. */
const palettes: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#cfe1fd', '#d3f1a7', '#eed7fc', '#fce4a6', '#c6edfb', '#fdd0ec', '#ffd5d2', '#dddee1'],
  dark: ['#123263', '#37471f', '#48245d', '#5b4008', '#164555', '#50253f', '#5d1f1a', '#4b4d51'],
}
const strokes: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#4688ec', '#82b536', '#bf63f3', '#e06c00', '#2898bd', '#da62ac', '#e2483d', '#6b6e76'],
  dark: ['#669df1', '#94c748', '#c97cf4', '#fca700', '#6cc3e0', '#f797d2', '#f87168', '#96999e'],
}

function paletteVariables(scheme: Scheme): Record<string, unknown> {
  const ink = colours[scheme].primaryTextColor
  const variables: Record<string, unknown> = {
    pieStrokeWidth: '1px',
    pieOuterStrokeWidth: '1px',
    pieOpacity: 1,
  }
  for (let index = 0; index < 12; index++) {
    const fill = palettes[scheme][index % 8]
    const stroke = strokes[scheme][index % 8]
    Object.assign(variables, {
      [`cScale${index}`]: fill,
      [`cScaleLabel${index}`]: ink,
      [`cScalePeer${index}`]: stroke,
      [`cScaleInv${index}`]: stroke,
      [`pie${index + 1}`]: fill,
      ...(index < 8
        ? {
            [`git${index}`]: stroke,
            [`gitBranchLabel${index}`]: scheme === 'light' ? '#ffffff' : '#1f1f21',
            [`fillType${index}`]: fill,
          }
        : {}),
    })
  }
  return { ...variables, xyChart: { plotColorPalette: strokes[scheme].join(',') } }
}

function configuration(scheme: Scheme, id: string): MermaidConfig {
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    htmlLabels: false,
    flowchart: { htmlLabels: false },
    class: { htmlLabels: false },
    deterministicIds: true,
    deterministicIDSeed: id,
    handDrawnSeed: 1,
    suppressErrorRendering: true,
    maxTextSize: 500_000,
    maxEdges: 2_000,
    fontFamily: sans,
    theme: 'base',
    themeCSS: '.edgeLabel rect, .edgeLabel .label rect { opacity: 0.9 }',
    themeVariables: { ...colours[scheme], ...paletteVariables(scheme), fontFamily: sans },
    secure: [
      'secure',
      'securityLevel',
      'startOnLoad',
      'maxTextSize',
      'maxEdges',
      'suppressErrorRendering',
      'htmlLabels',
      'deterministicIds',
      'deterministicIDSeed',
    ],
  }
}

/** What Mermaid's two parsers say beside their message. */
interface Fault {
  readonly message?: unknown
  readonly hash?: {
    readonly loc?: { readonly first_line?: number; readonly first_column?: number }
    readonly line?: number
    readonly expected?: readonly string[]
    readonly token?: string
    readonly text?: string
  }
  readonly result?: {
    readonly parserErrors?: readonly {
      readonly message?: string
      readonly token?: { readonly startLine?: number; readonly startColumn?: number }
    }[]
    readonly lexerErrors?: readonly {
      readonly message?: string
      readonly line?: number
      readonly column?: number
    }[]
  }
}

function said(fault: Fault): Pick<Problem, 'message' | 'ours'> {
  const message = typeof fault.message === 'string' ? fault.message : String(fault)
  const first = message.split('\n').filter((line) => line.trim() !== '')
  if (/^(?:Lexical|Parse) error on line \d+/.test(message)) {
    const expecting = /Expecting (.*?), got '([^']*)'/.exec(message)
    const word = fault.hash?.text?.trim().slice(0, 40) ?? ''
    const engine = 'Mermaid'
    if (!expecting)
      return {
        message: `${engine} doesn’t understand this line.`,
        ours: { text: 'unreadLine', values: { engine } },
      }
    if (word === '')
      return {
        message: `${engine} expects something else here.`,
        ours: { text: 'unreadHere', values: { engine } },
      }
    return {
      message: `${engine} doesn’t understand “${word}” here.`,
      ours: { text: 'unreadWord', values: { engine, word } },
    }
  }
  if (/^No diagram type detected/.test(message))
    return {
      message: 'The first line must name a kind of diagram, such as “flowchart TD” or “sequenceDiagram”.',
      ours: { text: 'noType' },
    }
  return { message: (first[0] ?? message).replace(/^Error: /, '').slice(0, 300) }
}

function place(fault: Fault): { line: number; column: number } | undefined {
  const parser = fault.result?.parserErrors?.[0]?.token
  if (parser?.startLine !== undefined && !Number.isNaN(parser.startLine))
    return { line: parser.startLine, column: parser.startColumn ?? 1 }
  const lexer = fault.result?.lexerErrors?.[0]
  if (lexer?.line !== undefined) return { line: lexer.line, column: lexer.column ?? 1 }
  const location = fault.hash?.loc
  if (location?.first_line !== undefined)
    return { line: location.first_line, column: (location.first_column ?? 0) + 1 }
  const named = typeof fault.message === 'string' ? /on line (\d+)/.exec(fault.message) : null
  return named ? { line: Number(named[1]), column: 1 } : undefined
}

/** A parser's fault in words, at its place in the writer's own lines. */
export function problemOf(error: unknown, source: string): Problem {
  const fault: Fault = typeof error === 'object' && error !== null ? error : { message: String(error) }
  const found = place(fault)
  const parser = fault.result?.parserErrors?.[0]?.message ?? fault.result?.lexerErrors?.[0]?.message
  const words = parser ? { message: parser.split('\n', 1)[0]?.slice(0, 300) ?? '' } : said(fault)
  if (!found) return words
  const lines = sourceLines(source)
  const line = lines[found.line - 1] ?? lines[lines.length - 1] ?? found.line
  return { ...words, at: { line, column: Math.max(1, found.column) } }
}

/** Loads Mermaid. Its configuration is one for the whole document, so drawings wait for each other. */
export async function load(): Promise<Engine> {
  let last: Promise<unknown> = Promise.resolve()
  const draw = async (source: string, scheme: Scheme, id: string): Promise<Drawn> => {
    try {
      mermaid.initialize(configuration(scheme, id))
      const { svg } = await mermaid.render(id, source)
      return { ok: true, svg }
    } catch (error) {
      document.getElementById(`d${id}`)?.remove()
      return { ok: false, problem: problemOf(error, source) }
    }
  }
  return {
    draw(source, { scheme, id }) {
      const drawn = last.then(() => draw(source, scheme, id))
      last = drawn
      return drawn
    },
  }
}
