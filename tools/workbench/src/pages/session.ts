import type { ColorMode } from './shell/shell.ts'

const colorModes: readonly ColorMode[] = ['light', 'dark', 'auto']

/** One cookie of a request, or undefined. */
export function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim().split('='))
  const value = pairs.find(([key]) => key === name)?.[1]
  try {
    return value === undefined ? undefined : decodeURIComponent(value)
  } catch {
    return undefined // not written by us: as good as absent
  }
}

/** A cookie that only this site's own pages send back, and no script reads. */
export function setCookie(name: string, value: string): string {
  return `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Strict`
}

/** The colours that the person has chosen. */
export function colorModeOf(request: Request): ColorMode {
  const chosen = cookieOf(request, 'theme')
  return colorModes.find((mode) => mode === chosen) ?? 'auto'
}
