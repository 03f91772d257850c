import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../app.ts'
import type { Field } from './field.ts'

const extensions = ['js', 'jsx', 'ts', 'tsx', 'mjs', 'cjs'] as const

/** `index.handler` → the file in src/ and the name it exports; undefined where there is no such file. */
export function handlerSource(
  folder: string,
  handler: string,
): { readonly file: string; readonly exported: string } | undefined {
  const dot = handler.lastIndexOf('.')
  const name = handler.slice(0, dot)
  if (dot < 1 || name.split('/').includes('..')) return undefined
  for (const extension of extensions) {
    const file = join(folder, 'src', `${name}.${extension}`)
    if (existsSync(file)) return { file, exported: handler.slice(dot + 1) }
  }
  return undefined
}

/** The functions of `modules.function`; each handler's file has to be there. */
export function readFunctions(list: Field | undefined, folder: string): App['functions'] {
  const seen = new Set<string>()
  return (list?.items() ?? []).map((item) => {
    const key = item.require('key', 'Give the function a key.').text()
    if (seen.has(key)) item.fail(`the function "${key}" is listed twice.`, 'Remove one of them.')
    seen.add(key)
    const handlerField = item.require(
      'handler',
      'Write "handler: index.handler" for the export "handler" of src/index.js.',
    )
    const handler = handlerField.text()
    if (!/^[\w./-]+\.[\w$]+$/.test(handler))
      handlerField.fail(
        `the handler "${handler}" isn't of the form file.export.`,
        'Write "index.handler" for the export "handler" of src/index.js.',
      )
    if (!handlerSource(folder, handler)) {
      const name = handler.slice(0, handler.lastIndexOf('.'))
      handlerField.fail(
        `the function "${key}" needs src/${name}.{${extensions.join(',')}}, and there is none.`,
        'Write the file, or mend the handler.',
      )
    }
    const timeout = item.get('timeoutSeconds')
    if (!timeout) return { key, handler }
    const timeoutSeconds = timeout.number()
    if (timeoutSeconds < 1 || timeoutSeconds > 900)
      timeout.fail(`a timeout of ${timeoutSeconds} s isn't allowed.`, 'Choose 1 to 900.')
    return { key, handler, timeoutSeconds }
  })
}
