import type { Html } from './html.ts'

/**
 * What a page of the host may load: its own scripts and styles, images of this site and in the document, and the apps'
 * origins as frames. Style attributes are needed for sizes and colours that stand in a document.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** An HTML document with the host's security headers; `frames` says what it may show in frames in place of apps' origins. */
export function htmlAnswer(
  document: Html,
  status = 200,
  { frames = 'http://127.0.0.1:*' }: { readonly frames?: string } = {},
): Response {
  return new Response(document.markup, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `${policy}; frame-src ${frames}`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cache-control': 'no-store',
    },
  })
}

/** JSON, never kept by a cache. */
export function jsonAnswer(value: unknown, status = 200): Response {
  return Response.json(value, {
    status,
    headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  })
}

/** Whether a request comes from a form of a page, which is answered with a place to go to, or from a script. */
export function isForm(request: Request): boolean {
  return /^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(
    request.headers.get('content-type') ?? '',
  )
}

/** A path on this site, whatever was asked for. */
function ownPath(path: unknown): string {
  return typeof path === 'string' && /^\/(?![/\\])/.test(path) && !/[\r\n]/.test(path) ? path : '/'
}

/** Sends a form's page on to another address of the site. */
export function seeOther(path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location: ownPath(path) })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}
