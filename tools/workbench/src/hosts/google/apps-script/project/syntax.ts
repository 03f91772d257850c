import { type Comment, type Options, parse } from 'acorn'
import { UserError } from '../../../../errors.ts'
import type { ScriptFile, SourceFile } from './project.ts'
import { type AnyNode, type Program, walk } from './syntax-tree.ts'

/**
 * What Google's parser takes: JavaScript without private members, static fields and modules
 * (https://developers.google.com/apps-script/guides/v8-runtime, "limitations", seen 2026-11). The sentences have the form
 * that the editor and clasp show, "Syntax error: … line: 2 file: Code.gs"; the words between were seen for static fields
 * and imports, and are taken for the others.
 */
export function parseScript(root: string, file: SourceFile): ScriptFile {
  const comments: Comment[] = []
  const tree = read(root, file, { ecmaVersion: 'latest', onComment: comments })
  walk(tree, (node) => {
    const words = refusalOf(node)
    if (words !== undefined)
      throw refused(root, file, words, file.text.slice(0, node.start).split('\n').length)
  })
  return { ...file, tree, docs: comments.filter(({ type }) => type === 'Block').map(({ value }) => value) }
}

function read(root: string, file: SourceFile, options: Options): Program {
  try {
    return parse(file.text, { ...options, sourceType: 'script' })
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    const loc = 'loc' in cause ? (cause.loc as { line: number }) : { line: 1 }
    const word = /\w+/.exec(file.text.slice('pos' in cause ? Number(cause.pos) : 0))?.[0]
    throw refused(root, file, wordsOf(cause.message, word), loc.line, cause)
  }
}

function wordsOf(message: string, word: string | undefined): string {
  const bare = message.replace(/ \(\d+:\d+\)$/, '')
  if (bare.includes('import.meta')) return "SyntaxError: Cannot use 'import.meta' outside a module"
  if (!bare.includes('sourceType: module')) return `SyntaxError: ${bare}`
  return word === 'export'
    ? "SyntaxError: Unexpected token 'export'"
    : 'SyntaxError: Cannot use import statement outside a module'
}

function refusalOf(node: AnyNode): string | undefined {
  if (node.type === 'PrivateIdentifier') return 'ParseError: Unexpected token ILLEGAL'
  if (node.type === 'PropertyDefinition' && node.static === true) return 'ParseError: Unexpected token ='
  if (node.type === 'StaticBlock') return 'ParseError: Unexpected token {'
  if (node.type === 'ImportExpression') return 'SyntaxError: Cannot use import statement outside a module'
  return undefined
}

function refused(root: string, file: SourceFile, words: string, line: number, cause?: unknown): UserError {
  return new UserError(
    `is refused by Apps Script: "Syntax error: ${words} line: ${line} file: ${file.path}".`,
    { where: `${root}/${file.path}:${line}`, next: nextFor(words) },
    { cause },
  )
}

function nextFor(words: string): string {
  if (words.startsWith('ParseError'))
    return 'Private members and static fields have to be translated first: esbuild does it with --target=es2019.'
  if (words.includes('module') || words.includes('export'))
    return 'Bundle the files into one script, or keep what is imported in files of its own.'
  return 'Mend the line.'
}
