import type { Project } from '../project/project.ts'
import { type AnyNode, isNode, walk } from '../project/syntax-tree.ts'

const at = (name: string) => `https://www.googleapis.com/auth/${name}`

/** What the name of a service in the code makes Google ask for. */
const ofServices: Readonly<Record<string, string>> = {
  CalendarApp: at('calendar'),
  Calendar: at('calendar'),
  ContactsApp: 'https://www.google.com/m8/feeds',
  Docs: at('documents'),
  Drive: at('drive'),
  DriveApp: at('drive'),
  Gmail: 'https://mail.google.com/',
  GmailApp: 'https://mail.google.com/',
  Jdbc: at('script.external_request'),
  MailApp: at('script.send_mail'),
  Sheets: at('spreadsheets'),
  Slides: at('presentations'),
  UrlFetchApp: at('script.external_request'),
}
const ofFiles: Readonly<Record<string, string>> = {
  DocumentApp: 'documents',
  FormApp: 'forms',
  SlidesApp: 'presentations',
  SpreadsheetApp: 'spreadsheets',
}
const ofMembers: Readonly<Record<string, string>> = {
  showSidebar: at('script.container.ui'),
  showModalDialog: at('script.container.ui'),
  showModelessDialog: at('script.container.ui'),
  showDialog: at('script.container.ui'),
  newTrigger: at('script.scriptapp'),
  getProjectTriggers: at('script.scriptapp'),
  getUserTriggers: at('script.scriptapp'),
  deleteTrigger: at('script.scriptapp'),
  getActiveUser: at('userinfo.email'),
  getEffectiveUser: at('userinfo.email'),
}

/** The scopes of a project: declared, or inferred from what its code names, as Google does where none are. */
export interface ProjectScopes {
  readonly scopes: readonly string[]
  readonly from: 'manifest' | 'code'
}

export function scopesOfProject({ manifest, scripts, libraries }: Project): ProjectScopes {
  if (manifest.oauthScopes) return { scopes: manifest.oauthScopes, from: 'manifest' }
  const docs = scripts.flatMap((file) => file.docs)
  const isCurrentOnly =
    docs.some((doc) => /@OnlyCurrentDoc\b/.test(doc)) && !docs.some((doc) => /@NotOnlyCurrentDoc\b/.test(doc))
  const found = new Set<string>(libraries.flatMap(({ project }) => scopesOfProject(project).scopes))
  for (const { tree } of scripts)
    walk(tree, (node) => {
      for (const scope of scopesOfNode(node, isCurrentOnly)) found.add(scope)
    })
  return { scopes: [...found].sort(), from: 'code' }
}

function scopesOfNode(node: AnyNode, isCurrentOnly: boolean): readonly string[] {
  if (node.type !== 'MemberExpression' || node.computed === true) return []
  const { object, property } = node
  const member = isNode(property) && property.type === 'Identifier' ? String(property.name) : ''
  const owner = isNode(object) && object.type === 'Identifier' ? String(object.name) : ''
  const file = Object.hasOwn(ofFiles, owner) ? ofFiles[owner] : undefined
  return [
    ...(Object.hasOwn(ofServices, owner) ? [ofServices[owner] as string] : []),
    ...(file !== undefined && member !== 'getUi' ? [at(isCurrentOnly ? `${file}.currentonly` : file)] : []),
    ...(Object.hasOwn(ofMembers, member) ? [ofMembers[member] as string] : []),
  ]
}
