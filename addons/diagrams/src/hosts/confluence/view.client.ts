import { showDiagram } from '../../viewer/show.client.ts'
import { bridgeOf, createViewerHost } from './host.client.ts'

const bridge = bridgeOf(globalThis)
const root = document.querySelector('main')
if (bridge && root) void showDiagram(createViewerHost({ bridge, view: window }), root)
