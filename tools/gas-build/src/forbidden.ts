import { parse } from 'acorn'

/**
 * Stops a build whose script Apps Script wouldn't parse. Its own parser refuses private members, static fields and
 * modules (https://developers.google.com/apps-script/guides/v8-runtime, seen 2026-11). Everything newer than ES2019 is
 * refused here, as the bundle is written for that.
 */
export function refuseForbidden(name: string, code: string): void {
  try {
    parse(code, { ecmaVersion: 2019, sourceType: 'script' })
  } catch (error) {
    if (!(error instanceof SyntaxError) || !('pos' in error)) throw error
    const at = Number(error.pos)
    const place = code.slice(Math.max(0, at - 60), at + 60)
    throw new Error(`${name}: Apps Script refuses “${place}”: ${error.message}.`, { cause: error })
  }
}
