import type { Module, Person } from '@crenwiz/workbench'
import type { World } from '../world.ts'

/** The context that a frame of a module gives its resolver: of a macro on the page that is read, or of the module itself. */
export function frameContext({ site, pages }: World, module: Module, person: Person) {
  const [title = '', note = ''] = site.pages.read.input
  const content = { id: pages.read, type: 'page', subtype: null }
  const space = { id: pages.spaceId, key: site.space.key }
  return {
    accountId: person.accountId,
    moduleKey: module.key,
    localId: `macro-${module.key}`,
    locale: person.locale,
    timeZone: person.timeZone,
    extension:
      module.type === 'macro'
        ? {
            type: 'macro',
            content,
            space,
            isEditing: false,
            references: [],
            config: { title, text: note, source: note },
            macro: { isConfiguring: false, isInserting: false },
          }
        : { type: module.type, content, space, location: `${site.facts.url}/wiki/spaces/${site.space.key}` },
  }
}
