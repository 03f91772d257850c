import type { Entity } from '../storage/entities.ts'
import type { Field } from './field.ts'

const types = ['string', 'boolean', 'float', 'integer', 'any']

/** The custom entities of `app.storage.entities`; @forge/manifest 13.7.0's schema, seen 2026-11. */
export function readEntities(list: Field | undefined): readonly Entity[] {
  return (list?.items() ?? []).map((item) => {
    const name = item.require('name', 'Give the entity a name.').text()
    const attributesField = item.require('attributes', 'List the attributes with their types.')
    const attributes: Record<string, string> = {}
    for (const { key } of attributesField.keys()) {
      const type = attributesField.require(key, '').require('type', `Write "type: ${types.join(' | ')}".`)
      if (!types.includes(type.text()))
        type.fail(`"${type.text()}" is no type of an attribute.`, `Write one of ${types.join(', ')}.`)
      attributes[key] = type.text()
    }
    const indexes = (item.get('indexes')?.items() ?? []).map((index) => {
      if (!index.isMap()) return { name: index.text(), partition: [], range: index.text() }
      const range = index.require('range', 'Name the attribute that the index sorts by.').items()[0]
      if (!range) return index.fail('the index has an empty range.', 'Name the attribute that it sorts by.')
      return {
        name: index.require('name', 'Give the index a name.').text(),
        partition: (index.get('partition')?.items() ?? []).map((attribute) => attribute.text()),
        range: range.text(),
      }
    })
    for (const attribute of indexes.flatMap((index) => [...index.partition, index.range])) {
      if (!(attribute in attributes))
        item.fail(
          `an index of "${name}" names the attribute "${attribute}", which isn't declared.`,
          'Declare it, or mend the name.',
        )
    }
    return { name, attributes, indexes }
  })
}
