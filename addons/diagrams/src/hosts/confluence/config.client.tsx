import '../../editor/editor.css'
import { openEditor } from '../../editor/open-editor.client.tsx'
import { bridgeOf, createEditorHost } from './host.client.ts'

const bridge = bridgeOf(globalThis)
const root = document.querySelector('body')
if (bridge && root) void openEditor(createEditorHost({ bridge, view: window }), root)
