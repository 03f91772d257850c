import { ask } from '../../../../pages/shell/dialog.client.ts'
import { askAboutConflict } from './conflict.client.ts'
import { fromAdf } from './from-adf.ts'
import { createSaving, type SaveState } from './saving.ts'
import { createServer } from './server.client.ts'
import type { EditorStart } from './start.ts'
import { createText } from './text.client.ts'
import { toAdf } from './to-adf.ts'

const words: Readonly<Record<SaveState, string>> = {
  saved: 'Draft saved',
  unsaved: 'Unsaved',
  saving: 'Saving…',
  trouble: 'Not saved',
}

function button(text: string, look: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = `button ${look}`
  element.textContent = text
  element.addEventListener('click', act)
  return element
}

/** The sidebar's list of drafts calls this one by its title. */
function renameInList(name: string): void {
  const link = document.querySelector<HTMLElement>('.tree-drafts [aria-current=page]')
  if (!link) return
  link.title = link.title.replace(link.textContent, () => name)
  link.textContent = name
}

/** Builds the editor of one page: title, text, toolbar, and the buttons that publish, close and discard. */
export function openEditor(place: HTMLElement, start: EditorStart): void {
  const server = createServer(start.pageId)
  const bar = document.createElement('div')
  const tools = document.createElement('div')
  const state = document.createElement('span')
  const paper = document.createElement('div')
  const title = document.createElement('input')
  const text = document.createElement('div')
  bar.className = 'editor-bar'
  tools.className = 'toolbar'
  tools.setAttribute('role', 'toolbar')
  tools.setAttribute('aria-label', 'Formatting')
  state.className = 'save-state'
  state.setAttribute('role', 'status')
  state.textContent = start.hasDraft ? 'Your draft' : ''
  paper.className = 'editor-paper'
  text.className = 'editor-text'
  title.className = 'title-field'
  title.value = start.title
  title.placeholder = 'Title'
  title.setAttribute('aria-label', 'Title')
  title.maxLength = 255

  let isTouched = start.hasDraft
  const textNow = () => ({ title: title.value, body: toAdf(view.state.doc) })
  const saving = createSaving({
    send: () => server.saveDraft(textNow(), start.basedOn),
    onState(next, error) {
      state.textContent = error ? `${words[next]}. ${error.message}` : words[next]
      state.classList.toggle('trouble', next === 'trouble')
    },
    later(act, milliseconds) {
      const timer = setTimeout(act, milliseconds)
      return () => clearTimeout(timer)
    },
  })
  const touch = () => {
    isTouched = true
    discard.hidden = false
    saving.touch()
  }
  const leave = (url: string) => {
    saving.stop()
    removeEventListener('beforeunload', warn)
    location.assign(url)
  }
  const tell = (heading: string, message: string) =>
    ask(heading, message, [{ value: 'ok', text: 'Close', look: 'primary' }])

  async function publish(version: number): Promise<void> {
    if (title.value.trim() === '') {
      await tell('The page has no title', 'Give it a title, then publish it.')
      title.focus()
      return
    }
    for (const one of [publishButton, closeButton, discard]) one.disabled = true
    try {
      if (saving.state !== 'saved') await saving.flush()
      const result = await server.publish(textNow(), version)
      if (result.kind === 'published') return leave(result.url)
      if (result.kind === 'refused') await tell('Not published', result.message)
      else await resolve(result.conflict)
    } catch (error) {
      await tell(
        'Not published',
        `${error instanceof Error ? error.message : error} Your text is still here.`,
      )
    } finally {
      for (const one of [publishButton, closeButton, discard]) one.disabled = false
    }
  }

  async function resolve(conflict: Parameters<typeof askAboutConflict>[0]): Promise<void> {
    await server.saveDraft(textNow(), start.basedOn)
    const decision = await askAboutConflict(conflict, start.person)
    if (decision === 'overwrite') await publish(conflict.current + 1)
    if (decision === 'theirs') leave(start.readUrl)
    if (decision === 'keep') state.textContent = 'Kept as your draft'
  }

  async function close(): Promise<void> {
    try {
      if (start.isNew && !isTouched) await server.discardDraft()
      else await saving.flush()
      leave(start.closeUrl)
    } catch (error) {
      await tell(
        'The draft is not saved',
        `${error instanceof Error ? error.message : error} Your text is still here.`,
      )
    }
  }

  async function throwAway(): Promise<void> {
    const answer = await ask(
      'Discard this draft?',
      'What you have written since the last version was published is deleted.',
      [
        { value: 'no', text: 'Keep it' },
        { value: 'yes', text: 'Discard the draft', look: 'danger' },
      ],
    )
    if (answer !== 'yes') return
    saving.stop()
    await server.discardDraft()
    leave(start.closeUrl)
  }

  function warn(event: BeforeUnloadEvent): void {
    if (saving.state !== 'saved') event.preventDefault()
  }

  const publishButton = button(
    start.isNew ? 'Publish' : 'Update',
    'primary',
    () => void publish(start.basedOn + 1),
  )
  const closeButton = button('Close', '', () => void close())
  const discard = button('Discard draft', 'danger', () => void throwAway())
  discard.hidden = !start.isNew && !start.hasDraft
  bar.append(tools, state, publishButton, closeButton, discard)
  paper.append(title, text)
  place.replaceChildren(bar, paper)
  const view = createText({
    place: text,
    tools,
    doc: fromAdf(start.body),
    server,
    files: start.files,
    publish() {
      void publish(start.basedOn + 1)
      return true
    },
    onChange: touch,
  })
  title.addEventListener('input', () => {
    touch()
    renameInList(title.value.trim() || 'Untitled')
  })
  title.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return
    event.preventDefault()
    view.focus()
  })
  addEventListener('beforeunload', warn)
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void saving.flush().catch(() => {}) // the state line tells a failure
  })
  if (start.title === '') title.focus()
  else view.focus()
}
