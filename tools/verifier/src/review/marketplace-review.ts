import type { AppsScriptApp } from '../app/app.ts'
import type { Gap } from '../finding.ts'
import type { Place } from '../place.ts'
import { reachOf } from '../static/rules/syntax/reach.ts'
import { sources } from '../static/rules/syntax/sources.ts'
import { below, isNode, nameOf, type Tree, treeOf } from '../static/rules/syntax/tree.ts'
import type { StaticFacts } from '../static/static-facts.ts'

/**
 * The half of Google's list for reviewers that a program can check, but for what the claims say already: scopes, the V8
 * runtime, encrypted addresses.
 * @see https://developers.google.com/workspace/marketplace/about-app-review seen 2026-11
 */
export function marketplaceReview(app: AppsScriptApp, code: StaticFacts): readonly Gap[] {
  const trees = app.project.scripts.flatMap(({ file }) => treeOf(app, file) ?? [])
  const isEditors = trees.some(({ text }) => /\bcreate(Addon)?Menu\b|\bgetUi\b/.test(text))
  return [
    ...(isEditors ? menus(app, code) : []),
    ...named(app),
    ...addresses(app),
    ...sizes(code, trees),
    ...pages(app),
  ]
}

/** The menu is there in every file, before anything was authorised; installing puts it there at once. */
function menus(app: AppsScriptApp, code: StaticFacts): readonly Gap[] {
  const at = app.manifest.placeOf([])
  const place = (name: string): Place | undefined => {
    const found = app.project.functions.find((one) => one.name === name)
    return found && { file: found.file, line: found.line, column: 1 }
  }
  const open = place('onOpen')
  const install = place('onInstall')
  return [
    ...(open ? [] : [{ code: 'REVIEW_NO_MENU', at, data: {} }]),
    ...(open && !install ? [{ code: 'REVIEW_NO_INSTALL', at: open, data: {} }] : []),
    ...(open ? unauthorised(app, code) : []),
  ]
}

const refused = /^(PropertiesService|CacheService|UrlFetchApp|CalendarApp|GmailApp|DriveApp|MailApp)$/

/**
 * What onOpen leads to, by the names that it calls, and Google refuses before anybody has authorised the add-on.
 * @see https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle seen 2026-11
 */
function unauthorised(app: AppsScriptApp, code: StaticFacts): readonly Gap[] {
  const read = sources(app, code)
  const reached = read.functionsNamed('onOpen').flatMap((start) => reachOf(start, read))
  const found = reached.flatMap(({ tree, node }) =>
    [...below(node)].flatMap((one) => {
      const service = one.type === 'Identifier' ? (nameOf(one) ?? '') : ''
      return refused.test(service) ? [{ service, at: tree.placeOf(one) }] : []
    }),
  )
  return [...new Map(found.map((one) => [JSON.stringify(one.at), one])).values()].map(({ service, at }) => ({
    code: 'REVIEW_MENU_NEEDS_MORE',
    at,
    data: { service },
  }))
}

const longestName = 50
const trademarks = /\b(Google|Gmail|Gemini|Android|YouTube|Google (Docs|Sheets|Slides|Drive|Calendar))\b/i

function named({ project }: AppsScriptApp): readonly Gap[] {
  const name = project.addOnName
  if (name === undefined) return []
  const { value, at } = name
  return [
    ...(value.length > longestName
      ? [{ code: 'REVIEW_LONG_NAME', at, data: { name: value, maximum: longestName } }]
      : []),
    ...(/\bv?\d+\.\d+|\bversion\b|\bbeta\b/i.test(value)
      ? [{ code: 'REVIEW_VERSION_IN_NAME', at, data: { name: value } }]
      : []),
    ...(trademarks.test(value) ? [{ code: 'REVIEW_TRADEMARK', at, data: { name: value } }] : []),
  ]
}

/** https://developers.google.com/apps-script/manifest/allowlist-url, seen 2026-11. */
function addresses({ project }: AppsScriptApp): readonly Gap[] {
  return (project.allowed ?? []).flatMap(({ value, at }) => {
    const [, host = '', path] = /^https:\/\/([^/]*)(\/.*)?$/.exec(value) ?? []
    const labels = host.replace(/^\*\./, '').split('.')
    const isWhole = labels.length > 1 && labels.every((label) => /^[a-z0-9-]+(:\d+)?$/i.test(label))
    return isWhole && path !== undefined && !path.includes('*')
      ? []
      : [{ code: 'REVIEW_ADDRESS_FORM', at, data: { address: value } }]
  })
}

const widest = 300

/** A sidebar is 300 pixels wide, whatever a script asks for. */
function sizes(code: StaticFacts, trees: readonly Tree[]): readonly Gap[] {
  const isSidebar = code.calls.some(({ api }) => /\bshowSidebar$/.test(api))
  const isDialog = code.calls.some(({ api }) => /\bshow(Modal|Modeless)?Dialog$/.test(api))
  if (!isSidebar || isDialog) return []
  return trees.flatMap((tree) =>
    [...below(tree.root)].flatMap((node) => {
      if (node.type !== 'CallExpression' || !isNode(node.callee) || !Array.isArray(node.arguments)) return []
      const [first]: unknown[] = node.arguments
      const width = isNode(first) && typeof first.value === 'number' ? first.value : 0
      return nameOf(node.callee) === 'setWidth' && width > widest
        ? [{ code: 'REVIEW_TOO_WIDE', at: tree.placeOf(node), data: { width, maximum: widest } }]
        : []
    }),
  )
}

/** In a page: no alert of the browser's, one blue button, links that open beside it. */
function pages(app: AppsScriptApp): readonly Gap[] {
  return app.project.pages.flatMap(({ file }) => {
    const lines = (app.text(file) ?? '').split('\n')
    const place = (index: number): Place => ({ file, line: index + 1, column: 1 })
    const blue = lines.flatMap((line, index) =>
      line.length < 2_000 && /<(button|input)\b[^>]*class="[^"]*\baction\b/i.test(line) ? [index] : [],
    )
    return [
      ...lines.flatMap((line, index) =>
        line.length < 2_000 && /(^|[^.\w])(window\.)?alert\s*\(/.test(line)
          ? [{ code: 'REVIEW_ALERT', at: place(index), data: { file } }]
          : [],
      ),
      ...blue.slice(1, 2).map((index) => ({
        code: 'REVIEW_SECOND_ACTION',
        at: place(index),
        data: { file, count: blue.length },
      })),
    ]
  })
}
