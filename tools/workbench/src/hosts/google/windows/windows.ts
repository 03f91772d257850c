import type { Ledger } from '../../../ledger.ts'
import type { Addons } from '../addons.ts'
import type { Executions } from '../apps-script/executions.ts'
import type { EditorKind } from '../apps-script/services/editor-place.ts'
import type { Consents } from '../consents.ts'
import type { GoogleFrames } from '../frames/create-frames.ts'
import type { WorkspacePerson } from '../people.ts'
import { type EditorWindow, openEditorWindow } from './editor-window.ts'
import type { ToWindow } from './messages.ts'

/** What windows need of the workspace. */
export interface WindowsParts {
  readonly addons: Addons
  readonly consents: Consents
  readonly executions: Executions
  readonly frames: GoogleFrames
  readonly ledger: Ledger
  /** Whether a person may change a file; undefined where they may not even see it. */
  readonly mayEdit: (kind: EditorKind, email: string, id: string) => boolean | undefined
}

/** All editors' windows that are open. */
export interface Windows {
  open(
    file: { readonly kind: EditorKind; readonly id: string },
    person: WorkspacePerson,
    send: (message: ToWindow) => void,
  ): EditorWindow
  dispose(): void
}

export function createWindows(parts: WindowsParts): Windows {
  const open = new Set<EditorWindow>()
  return {
    open(file, person, send) {
      const window = openEditorWindow(parts, { file, person, send, onClosed: () => void open.delete(window) })
      open.add(window)
      return window
    },
    dispose() {
      for (const window of [...open]) window.close()
    },
  }
}
