import type { FormFile } from '../../windows/messages.ts'

/** A form's fields in their order, as they would be sent; files with their bytes. */
export function readForm(form: HTMLFormElement): Promise<readonly (readonly [string, string | FormFile])[]> {
  return Promise.all(
    [...new FormData(form)].map(async ([name, value]) => {
      if (typeof value === 'string') return [name, value] as const
      const bytes = new Uint8Array(await value.arrayBuffer())
      return [name, { name: value.name, type: value.type, base64: base64(bytes) }] as const
    }),
  )
}

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}
