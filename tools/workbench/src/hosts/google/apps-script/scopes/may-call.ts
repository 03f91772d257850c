import { exception } from '../bridge/exception.ts'
import type { AuthModeName } from '../services/service-parts.ts'
import { isGranted } from './granted.ts'
import { scopesOf } from './scope-table.ts'

/**
 * What a mode of authorisation keeps from a project: patterns of members. That menus work in NONE, and properties and
 * UrlFetch don't, is in the example of https://developers.google.com/apps-script/reference/script/auth-mode (seen
 * 2026-11), with "no services that require authorization" for NONE and "a limited subset" for LIMITED and
 * CUSTOM_FUNCTION; which ones these are is generally said and was not read service by service.
 */
const userData =
  /^(?:UrlFetchApp|CalendarApp|Calendar|GmailApp|Gmail|DriveApp|Drive|MailApp|ContactsApp|Jdbc|Docs|Sheets|Slides)\.(?!getRequest)|^ScriptApp\.(?:newTrigger|deleteTrigger|getProjectTriggers|getScriptTriggers|getUserTriggers|getOAuthToken)|\.(?:openById|openByUrl|create)$/
const pages = /^(?:Ui\.show|Browser\.)/
const kept: Readonly<Record<AuthModeName, readonly RegExp[]>> = {
  NONE: [
    userData,
    pages,
    /^(?:PropertiesService|ScriptProperties|UserProperties|CacheService|LockService)\./,
    /^(?:DocumentApp|SlidesApp|SpreadsheetApp|FormApp)\.(?!getUi$)/,
    /^Ui\.(?:alert|prompt)$/,
  ],
  LIMITED: [userData, pages],
  CUSTOM_FUNCTION: [
    /^(?:CalendarApp|Calendar|GmailApp|Gmail|DriveApp|Drive|MailApp|ContactsApp|Docs|Sheets|Slides)\./,
    pages,
    /\.(?:getUi|openById|openByUrl|create)$/,
    // "Read only (can use most get*() methods, but not set*())": the guide to custom functions, seen 2026-11.
    /^SpreadsheetApp\.(?:\w+\.)?(?:set|insert|delete|append|clear|copyTo|move|sort|merge|break|add|remove|hide|show|protect|rename|replace|toast)/,
  ],
  FULL: [],
}

/**
 * Refuses a call that the execution's mode or the project's scopes don't allow, in Google's words. Those for a mode were
 * seen with and without the scopes behind them.
 */
export function checkMayCall(
  member: string,
  { authMode, scopes }: { readonly authMode: AuthModeName; readonly scopes: readonly string[] },
): void {
  const anyOf = scopesOf(member)
  const needed = anyOf.length > 0 ? ` Required permissions: ${spoken(anyOf)}` : ''
  if (kept[authMode].some((pattern) => pattern.test(member)))
    throw exception(`You do not have permission to call ${member}.${needed}`)
  if (anyOf.length > 0 && !anyOf.some((scope) => isGranted(scope, scopes)))
    throw exception(`Specified permissions are not sufficient to call ${member}.${needed}`)
}

function spoken(anyOf: readonly string[]): string {
  return anyOf.length > 1 ? `(${anyOf.join(' || ')})` : (anyOf[0] ?? '')
}
