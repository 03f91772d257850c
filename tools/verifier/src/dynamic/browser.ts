import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
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

/**
 * The browser that an npm package carries. Its own arguments are left out: they switch off the web security and the
 * site isolation that our tests are about.
 */
export async function carriedBrowser(): Promise<string> {
  // The package unpacks the libraries that a bare machine lacks (nss, nspr, expat) only where it sees a Lambda.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const { default: chromiumPackage } = await import('@sparticuz/chromium')
  return chromiumPackage.executablePath()
}

/** Where the browser is: CHROMIUM_PATH, an installed Chromium or Chrome, else the one that an npm package carries. */
export async function browserPath(): Promise<string> {
  return process.env.CHROMIUM_PATH ?? installed() ?? (await carriedBrowser())
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

/** Starts a headless browser; the caller closes it. */
export async function launchBrowser({ args = [] }: { args?: readonly string[] } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: await browserPath(),
    chromiumSandbox: false,
    args: [...quiet, ...args],
  })
}
