/** What is known of the scopes of Apps Script, as data: a door of its own, because nothing of a workbench is started for it. */
export { isGranted } from './hosts/google/apps-script/scopes/granted.ts'
export { isKnownScope, scopesOf } from './hosts/google/apps-script/scopes/scope-table.ts'
export { scopesNamed } from './hosts/google/apps-script/scopes/scopes-named.ts'
