/** Where a test's browser comes from: the verifier tries apps in the same one. */
export { browserPath, carriedBrowser, launchBrowser } from '../tools/verifier/src/dynamic/browser.ts'
