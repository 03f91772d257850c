/** A class as people say it: `Document.Body` is `DocumentApp.Body`, `Base.Ui` is `Ui`. */
export function spoken(className: string, globals: Readonly<Record<string, string>>): string {
  const own = Object.entries(globals).find(([, name]) => name === className)
  if (own) return own[0]
  const space = className.split('.').slice(0, -1).join('.')
  const speaker =
    space === 'Base' ? undefined : Object.entries(globals).find(([, name]) => name.startsWith(`${space}.`))
  const last = className.split('.').at(-1) ?? className
  return speaker ? `${speaker[0]}.${last}` : last
}

/** A collection of an advanced service as the code reaches it: `Calendar.Collection.EventsCollection` is `Calendar.Events`. */
export const spokenCollection = (className: string): string =>
  className.replace('.Collection.', '.').replaceAll('Collection', '')
