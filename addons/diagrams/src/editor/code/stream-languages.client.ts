import { StreamLanguage, type StreamParser } from '@codemirror/language'

/** What is coloured in one language of words, arrows and strings. */
interface Words {
  readonly comment: RegExp
  readonly keywords: RegExp
  readonly arrow: RegExp
  /** Directives and the like. */
  readonly meta?: RegExp
  readonly attribute?: RegExp
}

/** A small line by line highlighter: enough for texts that are mostly names and arrows. */
function language({
  comment,
  keywords,
  arrow,
  meta,
  attribute,
}: Words): StreamLanguage<{ isStart: boolean }> {
  const parser: StreamParser<{ isStart: boolean }> = {
    startState: () => ({ isStart: true }),
    token(stream, state) {
      if (stream.sol()) state.isStart = true
      if (stream.eatSpace()) return null
      const isStart = state.isStart
      state.isStart = false
      if (stream.match(comment)) return 'comment'
      if (meta && isStart && stream.match(meta)) return 'meta'
      if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) return 'string'
      if (stream.match(arrow)) return 'operator'
      if (attribute && stream.match(attribute)) return 'attributeName'
      if (stream.match(keywords)) return 'keyword'
      if (stream.match(/^\|[^|\n]*\|/)) return 'string'
      if (stream.match(/^#[0-9a-fA-F]{3,8}\b|^\b\d+(?:\.\d+)?\b/)) return 'number'
      if (stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u)) return 'variableName'
      if (stream.match(/^[[\](){}<>]+/)) return 'bracket'
      stream.next()
      return null
    },
  }
  return StreamLanguage.define(parser)
}

/** Mermaid's keywords, over all its kinds of diagram. */
export const mermaidLanguage = language({
  comment: /^%%(?!\{).*/,
  meta: /^(?:%%\{.*|---\s*$)/,
  keywords:
    /^(?:flowchart|graph|subgraph|end|direction|sequenceDiagram|classDiagram|stateDiagram(?:-v2)?|erDiagram|gantt|pie|journey|gitGraph|mindmap|timeline|quadrantChart|xychart(?:-beta)?|sankey(?:-beta)?|block(?:-beta)?|packet(?:-beta)?|kanban|architecture(?:-beta)?|requirementDiagram|participant|actor|activate|deactivate|autonumber|loop|alt|else|opt|par|and|critical|break|rect|note|Note|over|left of|right of|as|class|classDef|style|linkStyle|click|href|namespace|state|section|title|dateFormat|axisFormat|excludes|accTitle|accDescr|commit|branch|checkout|merge|showData|TB|TD|BT|RL|LR)(?![\w-])/,
  arrow: /^(?:<?(?:--|==|-\.|~~)[-=.~]*(?:>>?|[xo)])?|-{1,2}>>?|-[x)]|[|}o][|o](?:--|\.\.)[|o][|{o]|:::?)/,
})

/** Graphviz DOT. */
export const dotLanguage = language({
  comment: /^(?:\/\/.*|#.*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?)/,
  keywords: /^(?:strict|digraph|graph|node|edge|subgraph)\b/i,
  arrow: /^(?:->|--)/,
  attribute: /^[A-Za-z_]\w*(?=\s*=)/,
})

/** PlantUML. */
export const plantumlLanguage = language({
  comment: /^(?:'.*|\/'.*)/,
  meta: /^(?:@\w+|!\w+).*/,
  keywords:
    /^(?:participant|actor|boundary|control|entity|database|collections|queue|class|interface|enum|abstract|annotation|package|namespace|component|node|cloud|frame|folder|rectangle|storage|usecase|state|object|artifact|start|stop|end|if|then|else|elseif|endif|repeat|while|endwhile|fork|again|split|partition|activate|deactivate|destroy|autonumber|note|left|right|top|bottom|over|of|on|link|as|is|group|loop|alt|opt|par|break|critical|box|title|header|footer|legend|caption|skinparam|hide|show|extends|implements|together|direction|to)\b/,
  arrow:
    /^(?:[<*o|}{^#]*[-.=]+(?:\[[^\]\n]*\]|left|right|up|down|le|ri|do)?[-.=]*[>*o|{}^#\\/]*(?=\s|$|["\w(:[]))/,
})

/** Markdown, as far as a mind map reads it. */
export const outlineLanguage = StreamLanguage.define({
  startState: () => ({ isHeading: false }),
  token(stream, state) {
    if (stream.sol()) state.isHeading = false
    if (stream.sol() && stream.match(/^#{1,6}(?=\s)/)) {
      state.isHeading = true
      return 'heading'
    }
    if (stream.sol() && stream.match(/^---\s*$/)) return 'meta'
    if (stream.match(/^\s*(?:[-*+]|\d+[.)])(?=\s)/) && stream.current().length === stream.pos)
      return 'operator'
    if (stream.match(/^\[[^\]\n]*\]\([^)\n]*\)/)) return 'link'
    if (stream.match(/^`[^`\n]*`/)) return 'string'
    if (stream.match(/^(?:\*\*[^*\n]+\*\*|__[^_\n]+__)/)) return 'strong'
    if (stream.match(/^(?:\*[^*\n]+\*|_[^_\n]+_)/)) return 'emphasis'
    stream.next()
    return state.isHeading ? 'heading' : null
  },
})
