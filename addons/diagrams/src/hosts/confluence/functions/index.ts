import { configOf, exportDiagram } from './export-macro.ts'
import { forgePlatform } from './platform.ts'
import { createResolver } from './resolver.ts'

/** What the view and the configuration call. */
export const resolver = createResolver(forgePlatform(process.env))

/** What Confluence calls when a page becomes a PDF or Word file. */
export const exportMacro = (payload: unknown) => exportDiagram(configOf(payload))
