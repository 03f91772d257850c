import { exception } from '../bridge/exception.ts'
import { HostObject } from '../bridge/host-object.ts'
import { openPropertyRows, type PropertyRows } from './property-rows.ts'
import type { ServiceModule, ServiceParts } from './service-parts.ts'
import { type ShelfKind, shelfOf } from './shelves.ts'

/** https://developers.google.com/apps-script/guides/services/quotas, seen 2026-11. Key and value count together. */
const valueBytes = 9 * 1024
const storeBytes = 500 * 1024

class Properties extends HostObject {
  readonly className: string = 'Properties.Properties'
  constructor(
    private readonly rows: PropertyRows,
    private readonly shelf: string,
  ) {
    super()
  }
  getProperty(key: unknown): string | null {
    return this.rows.get(this.shelf, String(key)) ?? null
  }
  getProperties(): Readonly<Record<string, string>> {
    return this.rows.all(this.shelf)
  }
  getKeys(): readonly string[] {
    return Object.keys(this.rows.all(this.shelf))
  }
  setProperty(key: unknown, value: unknown): this {
    return this.setProperties({ [String(key)]: value })
  }
  setProperties(values: Readonly<Record<string, unknown>>, deleteAllOthers = false): this {
    const set = Object.entries(values).map(([key, value]): [string, string] => [key, textOf(value)])
    for (const [key, value] of set)
      if (Buffer.byteLength(key) + Buffer.byteLength(value) > valueBytes)
        throw exception('Argument too large: value')
    const kept = deleteAllOthers ? {} : this.rows.all(this.shelf)
    const total = Object.entries({ ...kept, ...Object.fromEntries(set) }).reduce(
      (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
      0,
    )
    if (total > storeBytes)
      throw exception(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      )
    this.rows.atomically(() => {
      if (deleteAllOthers) this.deleteAllProperties()
      for (const [key, value] of set) this.rows.set(this.shelf, key, value)
    })
    return this
  }
  deleteProperty(key: unknown): this {
    this.rows.delete(this.shelf, String(key))
    return this
  }
  deleteAllProperties(): this {
    for (const key of this.getKeys()) this.rows.delete(this.shelf, key)
    return this
  }
}

class PropertiesService extends HostObject {
  readonly className = 'Properties.PropertiesService'
  private readonly rows: PropertyRows
  constructor(private readonly parts: ServiceParts) {
    super()
    this.rows = openPropertyRows(parts, parts.project.id)
  }
  getScriptProperties(): Properties | null {
    return this.open('script')
  }
  getUserProperties(): Properties | null {
    return this.open('user')
  }
  getDocumentProperties(): Properties | null {
    return this.open('document')
  }
  private open(kind: ShelfKind): Properties | null {
    const shelf = shelfOf(kind, this.parts)
    return shelf === undefined ? null : new Properties(this.rows, shelf)
  }
}

/** Two services of old that are one store each. */
class ScriptProperties extends Properties {
  override readonly className = 'Properties.ScriptProperties'
}
class UserProperties extends Properties {
  override readonly className = 'Properties.UserProperties'
}

function textOf(value: unknown): string {
  if (typeof value === 'object' || value === undefined)
    throw exception(
      "The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
    )
  return String(value)
}

export const properties: ServiceModule = {
  globals: {
    PropertiesService: (parts) => new PropertiesService(parts),
    ScriptProperties: (parts) => new ScriptProperties(openPropertyRows(parts, parts.project.id), 'script'),
    UserProperties: (parts) =>
      new UserProperties(openPropertyRows(parts, parts.project.id), `user ${parts.person.email}`),
  },
  classes: {
    'Properties.Properties': Properties,
    'Properties.PropertiesService': PropertiesService,
    'Properties.ScriptProperties': ScriptProperties,
    'Properties.UserProperties': UserProperties,
  },
}
