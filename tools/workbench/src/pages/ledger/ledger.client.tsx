import { render } from 'preact'
import { Panel } from './panel.client.tsx'

const dock = document.querySelector<HTMLElement>('#ledger')
if (dock) render(<Panel dock={dock} />, dock)
