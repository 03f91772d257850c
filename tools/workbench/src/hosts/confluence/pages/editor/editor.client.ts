import { loadLater } from '../../../../pages/shell/later.client.ts'
import { openEditor } from './page.client.ts'
import type { EditorStart } from './start.ts'

const place = document.querySelector<HTMLElement>('#editor')
const start = document.querySelector('#editor-start')?.textContent
if (place && start) openEditor(place, JSON.parse(start) as EditorStart) // written by our own server
loadLater(document)
