import type { EditorView } from 'prosemirror-view'
import type { Refusal } from '../../../../files/files.ts'
import type { SyncNotice } from '../sync/sync.ts'
import type { Notices } from './notices.client.ts'

/** Tells a person what came of their words, and gives back those that have no place any longer. */
export function tellSync(view: EditorView, notices: Notices): (notice: SyncNotice) => void {
  const lost: string[] = []
  return (notice) => {
    switch (notice.kind) {
      case 'merged':
        return notices.show(
          'merged',
          'Someone changed the same words while you wrote. Both are there; please look at them.',
        )
      case 'lost': {
        lost.push(notice.words)
        const words = lost.join('\n')
        const forget = () => lost.splice(0)
        return notices.show(
          'lost',
          `The place where you wrote was deleted meanwhile. You wrote: “${words}”`,
          [
            {
              text: 'Insert it at the cursor',
              run() {
                forget()
                view.dispatch(view.state.tr.insertText(words).scrollIntoView())
                view.focus()
              },
            },
            {
              text: 'Copy',
              run() {
                forget()
                void navigator.clipboard.writeText(words)
              },
            },
          ],
        )
      }
      case 'refused':
        return notices.show(
          'refused',
          `What you write is no longer stored: ${said(notice.refusal)} It stays on this page. Copy what you need, and load the page again.`,
          [
            {
              text: 'Copy all text',
              run: () =>
                void navigator.clipboard.writeText(
                  view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
                ),
            },
            { text: 'Load again', run: () => location.reload() },
          ],
        )
    }
  }
}

function said(refusal: Refusal): string {
  switch (refusal.code) {
    case 'FORBIDDEN':
      return 'you may read this document, not change it.'
    case 'NOT_FOUND':
      return 'the document is gone, or you have no access to it any longer.'
    case 'INVALID':
      return refusal.what
    default:
      return `the document refused a change (${refusal.code}).`
  }
}
