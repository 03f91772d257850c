import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  places.push('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
  return places.find((path) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false // not there: the next place is looked at
    }
  })
}

/** Nothing but the page under test may use the network. */
const quiet = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
]

/** Where the browser is: CHROMIUM_PATH, an installed Chromium or Chrome, else the one that an npm package carries. */
async function browserPath(): Promise<{ executablePath: string; args: string[] }> {
  const own = process.env['CHROMIUM_PATH'] ?? installed()
  if (own) return { executablePath: own, args: [] }
  const { default: carried } = await import('@sparticuz/chromium')
  return { executablePath: await carried.executablePath(), args: carried.args }
}

/** Starts a headless browser for a test; the caller closes it. */
export async function launchBrowser({ args = [] }: { args?: readonly string[] } = {}): Promise<Browser> {
  const { executablePath, args: own } = await browserPath()
  return chromium.launch({
    executablePath,
    chromiumSandbox: false,
    args: [...own.filter((arg) => !arg.startsWith('--headless')), ...quiet, ...args],
  })
}
