import { guardForms } from './confirm.client.ts'
import { closeMenus } from './menus.client.ts'
import { wireSidebar } from './sidebar.client.ts'

wireSidebar(document)
closeMenus(document)
guardForms(document)
// On a small screen the switch scrolls: where one is has to be seen.
document.querySelector('.products [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
