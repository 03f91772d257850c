import type { Card } from './card.ts'

type Plain = Readonly<Record<string, unknown>>

/**
 * A card that a function wrote as JSON itself instead of building it with CardService: Google's own samples give back such
 * objects (googleworkspace/apps-script-samples, solutions/ooo-assistant, seen 2026-11). Undefined for what is no card.
 */
export function plainCard(value: unknown): Card | undefined {
  if (!isPlain(value) || !('sections' in value || 'header' in value)) return undefined
  const { header = {}, sections = [] } = value
  if (!isPlain(header) || !Array.isArray(sections)) return undefined
  return sections.every(isSection) ? (value as Card) : undefined
}

/** The answer of an add-on that is no script: `{ renderActions }`, or `{ action }` with what would be in it. */
export function plainAnswer(value: unknown): Plain | undefined {
  if (!isPlain(value)) return undefined
  if (isPlain(value.renderActions)) return isActions(value.renderActions.action) ? value : undefined
  return isActions(value.action) ? { renderActions: value } : undefined
}

function isActions(action: unknown): boolean {
  if (!isPlain(action)) return false
  const { navigations = [], notification, link } = action
  if (!Array.isArray(navigations) || !navigations.every(isStep)) return false
  if (notification !== undefined && !(isPlain(notification) && typeof notification.text === 'string'))
    return false
  return link === undefined || (isPlain(link) && typeof link.url === 'string')
}

function isStep(step: unknown): boolean {
  if (!isPlain(step)) return false
  return ['pushCard', 'updateCard'].every((name) => step[name] === undefined || plainCard(step[name]))
}

function isSection(section: unknown): boolean {
  if (!isPlain(section)) return false
  const { widgets = [] } = section
  return Array.isArray(widgets) && widgets.every(isPlain)
}

function isPlain(value: unknown): value is Plain {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.getPrototypeOf(value) === Object.prototype
}
