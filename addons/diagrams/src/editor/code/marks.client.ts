import { type Diagnostic, setDiagnostics } from '@codemirror/lint'
import type { Text } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import type { Position, Problem } from '../../picture/kind.ts'

/** The place in a text, moved to the nearest one there is: engines count lines that a writer has deleted meanwhile. */
export function offsetOf(text: Text, { line, column }: Position): number {
  const at = text.line(Math.min(Math.max(1, line), text.lines))
  return Math.min(at.to, at.from + Math.max(0, column - 1))
}

/** Marks a problem in the text and its gutter, from its place to the end of the word; none takes the mark away. */
export function markProblem(view: EditorView, problem: Problem | undefined): void {
  const { state } = view
  const diagnostics: Diagnostic[] = []
  if (problem?.at) {
    const at = offsetOf(state.doc, problem.at)
    const line = state.doc.lineAt(at)
    const from = at + (/^\s*(?=\S)/.exec(line.text.slice(at - line.from))?.[0].length ?? 0)
    const word = /^\S+/.exec(line.text.slice(from - line.from))?.[0].length ?? 0
    const to = Math.min(line.to, from + Math.max(1, word))
    diagnostics.push({
      from: from === to ? line.from : from,
      to,
      severity: 'error',
      message: problem.message,
    })
  }
  view.dispatch(setDiagnostics(state, diagnostics))
}
