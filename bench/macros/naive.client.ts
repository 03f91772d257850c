// What a diagram macro usually does: the whole engine in each frame, and a render at each reading.
import { view } from '@forge/bridge'
import mermaid from 'mermaid'

const context = await view.getContext()
const config = (context.extension as { config?: { source?: string } }).config
mermaid.initialize({ startOnLoad: false })
const { svg } = await mermaid.render('picture', config?.source ?? '')
document.body.innerHTML = svg
