import type { AttachmentFacts } from '../../gmail/message.ts'

/** Where a browser tells what a message's frame tried to load. */
export const blockedPath = '/api/google/mail/blocked'

/**
 * What a message's frame may do: show itself. No script runs, nothing is loaded from anywhere, no form is sent; links open
 * a tab of their own. Its own pictures are within it. `allow-same-origin` lets the page measure how tall the frame has to be,
 * and harms nothing where no script can run.
 */
const sandbox = 'allow-same-origin allow-popups allow-popups-to-escape-sandbox'
export const frameSandbox = sandbox

const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  `sandbox ${sandbox}`,
  `report-uri ${blockedPath}`,
].join('; ')

/** A message's HTML as a document for its frame; pictures that came with it are put into it. */
export function messageDocument(
  html: string,
  attachments: readonly AttachmentFacts[],
  bytesOf: (attachment: AttachmentFacts) => Uint8Array | undefined,
): Response {
  const inline = attachments.filter(({ contentId, type }) => contentId !== undefined && isPicture(type))
  const shown = inline.reduce((text, attachment) => {
    const bytes = bytesOf(attachment)
    const bare = (attachment.contentId ?? '').replace(/^<|>$/g, '')
    const data = `data:${attachment.type};base64,${Buffer.from(bytes ?? []).toString('base64')}`
    return bare === '' ? text : text.replaceAll(`cid:${bare}`, data)
  }, html)
  // Before whatever the message begins with: where links open, and how it looks where it says nothing.
  const head = `<!doctype html><meta charset="utf-8"><base target="_blank"><style>:root{color-scheme:light}body{margin:12px;font:14px/1.5 system-ui,sans-serif;color:#1d2430;background:#fff;overflow-wrap:anywhere}img{max-width:100%}</style>`
  return new Response(head + shown, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      // Nobody who is linked to learns where the link stood; the reports still say that they are the workbench's.
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
    },
  })
}

function isPicture(type: string): boolean {
  return /^image\/(png|jpeg|gif|webp)$/i.test(type)
}
