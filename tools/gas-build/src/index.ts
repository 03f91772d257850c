export { type BundleOptions, bundleForAppsScript } from './bundle.ts'
export { appsScriptSizes, checkProjectSize } from './sizes.ts'
