import type { Api } from '../api/api.ts'
import { mimeTypes } from '../services/mime-types.ts'

/** Each class as a context asks for it: its name as people say it, its methods and its properties, JSON. */
export function describeClasses(api: Api): Readonly<Record<string, string>> {
  return Object.fromEntries(
    api.classNames().map((className) => {
      const { methods, properties } = api.classOf(className) ?? { methods: {}, properties: {} }
      const text = JSON.stringify({
        name: api.spoken(className).split('.').at(-1),
        methods: Object.keys(methods),
        properties: Object.fromEntries(
          Object.entries(properties).filter(([, type]) => api.enums.has(type) || api.classOf(type)),
        ),
        ...(className === 'Base.MimeType' && { constants: mimeTypes }),
      })
      return [className, text]
    }),
  )
}

/** The names of each enum, JSON. */
export function describeEnums(api: Api): Readonly<Record<string, string>> {
  return Object.fromEntries([...api.enums].map(([name, names]) => [name, JSON.stringify(names)]))
}
