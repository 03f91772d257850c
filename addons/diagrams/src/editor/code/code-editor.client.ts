import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, redo, undo } from '@codemirror/commands'
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language'
import { lintGutter } from '@codemirror/lint'
import { highlightSelectionMatches, openSearchPanel, search, searchKeymap } from '@codemirror/search'
import { Compartment, EditorState, Prec } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { detectKind } from '../../picture/detect.ts'
import type { KindId, Position, Problem } from '../../picture/kind.ts'
import type { Language } from '../../texts/texts.ts'
import { kindField, kindOfDocument, setKind } from './kind-field.client.ts'
import { highlighting } from './languages.client.ts'
import { markProblem, offsetOf } from './marks.client.ts'
import { judgePaste } from './pasting.ts'
import { searchWords } from './search-words.ts'

/** The text and its kind. */
export interface Document {
  readonly kind: KindId
  readonly source: string
}

/** The text field that a diagram is written in. */
export interface CodeEditor {
  /** Puts another text in place of all; one step of undo. */
  replace(document: Document): void
  setKind(kind: KindId): void
  setLabel(label: string): void
  mark(problem: Problem | undefined): void
  goTo(place: Position): void
  focus(): void
  undo(): void
  redo(): void
  search(): void
  dispose(): void
}

/** What the text field tells. */
export interface CodeEvents {
  onChange(document: Document): void
  /** A paste changed the kind. */
  onKindTaken(now: KindId, before: KindId): void
  /** A pasted text looks like another kind. */
  onKindOffered(kind: KindId): void
  onSave(): void
}

const look = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'transparent', fontSize: '13px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.65' },
  '.cm-content': { padding: '12px 0', caretColor: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--ink-3)', border: 'none' },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 6px 0 10px', minWidth: '30px' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--hover)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--selection)',
  },
  '.cm-selectionMatch, .cm-searchMatch': { backgroundColor: 'var(--match)' },
  '.cm-searchMatch-selected': { outline: '1px solid var(--focus)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--match)', color: 'inherit' },
  '.cm-panels': { backgroundColor: 'var(--soft)', color: 'var(--ink)', borderColor: 'var(--edge)' },
  '.cm-panel.cm-search': { padding: '8px 32px 8px 10px' },
  '.cm-panel.cm-search label': { display: 'inline-flex', alignItems: 'center', gap: '4px', fontSize: '13px' },
  '.cm-panel.cm-search input[type=checkbox]': { margin: '0' },
  '.cm-panel.cm-search [name=close]': { width: '24px', height: '24px', top: '8px', fontSize: '16px' },
  '.cm-textfield, .cm-button': {
    backgroundColor: 'var(--paper)',
    backgroundImage: 'none',
    color: 'var(--ink)',
    border: '1px solid var(--edge-strong)',
    borderRadius: '4px',
    padding: '2px 8px',
    fontSize: '13px',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--overlay)',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
    borderRadius: '6px',
  },
  '.cm-diagnostic-error': { borderLeft: '3px solid var(--bad)', whiteSpace: 'pre-wrap' },
})

/** Makes the text field in an element. */
export function createCodeEditor(
  parent: HTMLElement,
  { kind, source, label, language }: Document & { readonly label: string; readonly language: Language },
  events: CodeEvents,
): CodeEditor {
  const name = new Compartment()
  const named = (text: string) => EditorView.contentAttributes.of({ 'aria-label': text })

  const saveByKey = () => {
    events.onSave()
    return true
  }
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: source,
      extensions: [
        kindOfDocument(kind),
        name.of(named(label)),
        history(),
        lineNumbers(),
        lintGutter(),
        drawSelection(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        indentOnInput(),
        indentUnit.of('  '),
        bracketMatching(),
        closeBrackets(),
        highlighting,
        highlightSelectionMatches(),
        search({ top: true }),
        EditorState.phrases.of(searchWords[language]),
        EditorView.lineWrapping,
        look,
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run: saveByKey }])),
        keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...historyKeymap]),
        EditorView.domEventHandlers({
          paste: (event) => takePaste(event.clipboardData?.getData('text/plain') ?? '', event),
        }),
        EditorView.updateListener.of(({ docChanged, startState, state }) => {
          const now = state.field(kindField)
          if (docChanged || now !== startState.field(kindField)) {
            events.onChange({ kind: now, source: state.doc.toString() })
          }
        }),
      ],
    }),
  })

  function takePaste(pasted: string, event: ClipboardEvent): boolean {
    const { state } = view
    const { from, to } = state.selection.main
    const before = state.field(kindField)
    const rest = state.sliceDoc(0, from) + state.sliceDoc(to)
    const pasting = judgePaste(pasted, { kind: before, rest }, detectKind)
    if (pasting.as === 'text') return false
    if (pasting.as === 'offer') {
      events.onKindOffered(pasting.kind)
      return false
    }
    event.preventDefault()
    replace(pasting)
    if (pasting.kind !== before) events.onKindTaken(pasting.kind, before)
    return true
  }

  function replace(document: Document): void {
    const { state } = view
    view.dispatch({
      changes: { from: 0, to: state.doc.length, insert: document.source },
      selection: { anchor: document.source.length },
      effects: state.field(kindField) === document.kind ? [] : setKind.of(document.kind),
      userEvent: 'input.replace',
      scrollIntoView: true,
    })
  }

  return {
    replace,
    setKind(next) {
      if (view.state.field(kindField) !== next) view.dispatch({ effects: setKind.of(next) })
    },
    setLabel: (text) => view.dispatch({ effects: name.reconfigure(named(text)) }),
    mark: (problem) => markProblem(view, problem),
    goTo(place) {
      const anchor = offsetOf(view.state.doc, place)
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) })
      view.focus()
    },
    focus: () => view.focus(),
    undo: () => void undo(view),
    redo: () => void redo(view),
    search: () => void openSearchPanel(view),
    dispose: () => view.destroy(),
  }
}
