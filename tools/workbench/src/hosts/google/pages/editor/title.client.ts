import type { EditorFacts } from './editor-facts.ts'

/** Renames the file when its name in the head is changed. */
export function wireTitle(facts: EditorFacts): void {
  const input = document.querySelector<HTMLInputElement>('#file-title')
  const state = document.querySelector('#editor-state')
  if (!input) return
  let kept = facts.title
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') input.blur()
    if (event.key !== 'Escape') return
    input.value = kept
    input.blur()
  })
  input.addEventListener('change', async () => {
    const title = input.value.trim()
    if (title === '' || title === kept) {
      input.value = kept
      return
    }
    const response = await fetch(`${facts.base}/${facts.id}/rename`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ title }),
      redirect: 'manual',
    }).catch(() => undefined)
    const isDone = response !== undefined && (response.ok || response.type === 'opaqueredirect')
    if (isDone) kept = title
    else input.value = kept
    if (state) state.textContent = isDone ? 'Renamed' : 'The name could not be changed. Try again.'
    document.title = `${kept} – Workbench`
  })
}

/** The facts that the page carries. */
export function editorFacts(page: Document): EditorFacts {
  return JSON.parse(page.querySelector('#editor-facts')?.textContent ?? '{}') as EditorFacts // written by our own server
}
