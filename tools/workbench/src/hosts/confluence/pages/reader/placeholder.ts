import { UserError } from '../../../../errors.ts'
import { type Html, html } from '../../../../pages/html.ts'
import type { AdfNode } from '../../adf.ts'
import type { FrameSpec } from '../../frames/frame.ts'
import type { Page, Person } from '../../site/site.ts'
import { type KnownMacro, knownMacro, macroTitle } from '../macros.ts'
import type { PageParts } from '../parts.ts'

/** The height of a frame that was never seen before. */
const unseenHeight = 120

/** A page's frames, collected while its document is rendered. */
export interface FramePlan {
  readonly specs: readonly FrameSpec[]
  macro(node: AdfNode, body?: Html): Html
}

/** Plans the frames of one page for one reader; `specs[i]` belongs to the placeholder with `data-frame="i"`. */
export function planFrames(
  page: Page,
  person: Person,
  colorMode: 'light' | 'dark',
  parts: Pick<PageParts, 'forge' | 'frames' | 'heights'>,
): FramePlan {
  const specs: FrameSpec[] = []
  /** The frame's data, or words on why this macro can't be drawn. */
  const specOf = ({ app, macro, attributes }: KnownMacro, body: readonly AdfNode[] | undefined) => {
    try {
      const where = { page, person, colorMode, isEditing: false, isInserting: false } as const
      const inside = body && { body: { version: 1, type: 'doc', content: body } }
      return parts.frames.specOf({
        app,
        moduleKey: macro.key,
        kind: 'view',
        macro: attributes,
        ...inside,
        ...where,
      })
    } catch (error) {
      if (error instanceof UserError) return error.message
      throw error
    }
  }
  return {
    specs,
    macro(node, body) {
      const known = knownMacro(node.attrs, parts.forge)
      if (!known) {
        return html`<div class="macro-missing">The app of the macro “${macroTitle(node)}” is not installed. Its configuration stays in the page.</div>${body}`
      }
      const spec = specOf(known, body && node.content)
      if (typeof spec === 'string') return html`<div class="macro-missing">${spec}</div>${body}`
      const at = specs.push(spec) - 1
      const { layout = 'default', localId } = known.attributes
      const height = parts.heights.get(`${page.id} ${localId}`) ?? unseenHeight
      const inside = body && html`<div class="macro-body">${body}</div>`
      if (node.type === 'inlineExtension') {
        return html`<span class="macro macro-inline" data-frame="${at}" data-local-id="${localId}"></span>`
      }
      return html`<div class="macro macro-${layout}" data-frame="${at}" data-local-id="${localId}" style="height:${height}px"></div>${inside}`
    },
  }
}
