/**
 * The module types that Forge knows outside the products' own families.
 * @forge/manifest 13.7.0's schema, seen 2026-11.
 */
const core = [
  'trigger',
  'webtrigger',
  'apiRoute',
  'consumer',
  'scheduledTrigger',
  'preUninstall',
  'fifoConsumer',
  'function',
  'workflow',
  'migration',
  'endpoint',
  'remote',
  'action',
  'sql',
  'objectStore',
  'event',
  'llm',
  'connectToForgeMigration',
  'macro',
]
const families =
  /^(confluence|jira|jiraServiceManagement|customerServiceManagement|compass|bitbucket|dashboards|migration|connect-jira|connect-confluence|rovo|automation|graph|teamwork|global|core|goal|project|loom|talent|focus|assets|devops|trello|home):[A-Za-z]+$/

/** The module types that the workbench runs. */
export const supportedModules: readonly string[] = [
  'macro',
  'function',
  'trigger',
  'webtrigger',
  'consumer',
  'scheduledTrigger',
  'preUninstall',
]

/** True for a type that a real site would take, whether the workbench runs it or not. */
export function isModuleType(type: string): boolean {
  return core.includes(type) || families.test(type) || /^rovo:?/.test(type)
}

/** The known type that a mistyped one most likely means. */
export function nearestModuleType(type: string): string | undefined {
  const wanted = type.toLowerCase()
  return core.find((known) => known.toLowerCase() === wanted || `${known}s`.toLowerCase() === wanted)
}
