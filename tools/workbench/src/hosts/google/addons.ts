import { UserError } from '../../errors.ts'
import type { Ledger } from '../../ledger.ts'
import type { Store } from '../../store.ts'
import { loadProject } from './apps-script/project/load-project.ts'
import type { Project } from './apps-script/project/project.ts'
import { walk } from './apps-script/project/syntax-tree.ts'
import { scopesOfProject } from './apps-script/scopes/project-scopes.ts'
import type { EditorKind } from './apps-script/services/editor-place.ts'
import { openPropertyRows } from './apps-script/services/property-rows.ts'

/** A project to install, with the script properties that somebody would have set by hand. */
export interface ProjectToInstall {
  readonly folder: string
  /** As its listing has it; an editor add-on's manifest has no name. */
  readonly name?: string
  readonly properties?: Readonly<Record<string, string>>
}

/** An installed project: an add-on, or a script that is bound to every file. */
export interface Addon {
  readonly id: string
  readonly name: string
  readonly project: Project
  readonly scopes: readonly string[]
  /** The editors in which it has menus. */
  readonly editors: readonly EditorKind[]
}

/** All installed projects, in order. */
export interface Addons {
  all(): readonly Addon[]
  find(id: string): Addon | undefined
  install(project: ProjectToInstall): Addon
}

export function createAddons({ store, ledger }: { readonly store: Store; readonly ledger: Ledger }): Addons {
  const installed = new Map<string, Addon>()
  return {
    all: () => [...installed.values()],
    find: (id) => installed.get(id),
    install({ folder, name: listed, properties = {} }) {
      const project = loadProject(folder)
      const twin = installed.get(project.id)
      if (twin)
        throw new UserError(`has the script id of ${twin.project.folder}, which is installed already.`, {
          where: project.folder,
          next: 'Name each project once, or give one of them another scriptId in .clasp.json.',
        })
      const { id } = project
      const name = listed ?? project.name
      const addon = {
        id,
        name,
        project,
        scopes: scopesOfProject(project).scopes,
        editors: editorsOf(project),
      }
      const rows = openPropertyRows({ store, ledger }, id)
      for (const [key, value] of Object.entries(properties)) rows.set('script', key, value)
      installed.set(id, addon)
      return addon
    },
  }
}

const editorServices: Readonly<Record<string, EditorKind>> = {
  DocumentApp: 'document',
  SlidesApp: 'presentation',
  SpreadsheetApp: 'spreadsheet',
  FormApp: 'form',
}

/**
 * The editors whose service the code names. At Google it is said where an add-on is published, outside of the project.
 */
function editorsOf({ scripts, libraries }: Project): readonly EditorKind[] {
  const found = new Set<EditorKind>(libraries.flatMap(({ project }) => editorsOf(project)))
  for (const { tree } of scripts)
    walk(tree, (node) => {
      const name = node.type === 'Identifier' ? String(node.name) : ''
      const kind = Object.hasOwn(editorServices, name) ? editorServices[name] : undefined
      if (kind) found.add(kind)
    })
  return [...found]
}
