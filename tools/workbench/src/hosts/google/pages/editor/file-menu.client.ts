import { ask } from '../../../../pages/shell/dialog.client.ts'
import type { TopMenu } from '../window/menu-bar.client.ts'
import type { EditorFacts } from './editor-facts.ts'

/** The menu of what is done with a file as a whole; `one` is what it is called. */
export function fileMenu({ base, id, title, isReadonly }: EditorFacts, one: string): TopMenu {
  const address = `${base}/${id}`
  const own = isReadonly
    ? []
    : ([
        {
          kind: 'item',
          text: 'Rename',
          onChoose: () => document.querySelector<HTMLInputElement>('#file-title')?.select(),
        },
        {
          kind: 'item',
          text: 'Move to the trash',
          onChoose: () =>
            void ask('Move to the trash?', `“${title}” can be restored from the list of ${one}s.`, [
              { value: 'no', text: 'Cancel' },
              { value: 'yes', text: 'Move to the trash', look: 'primary' },
            ]).then((answer) => {
              if (answer === 'yes') send(`${address}/trash`)
            }),
        },
      ] as const)
  return {
    text: 'File',
    entries: [
      { kind: 'item', text: `New ${one}`, onChoose: () => send(base) },
      { kind: 'item', text: 'Make a copy', onChoose: () => send(`${address}/copy`) },
      ...own,
      { kind: 'separator' },
      { kind: 'item', text: `All ${one}s`, onChoose: () => location.assign(base) },
    ],
  }
}

/** Sends a form, and goes where it leads. */
function send(address: string): void {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = address
  document.body.append(form)
  form.submit()
}
