import { guardForms } from './confirm.client.ts'
import { closeMenus } from './menus.client.ts'
import { wireSidebar } from './sidebar.client.ts'

wireSidebar(document)
closeMenus(document)
guardForms(document)
