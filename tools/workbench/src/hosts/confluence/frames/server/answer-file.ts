import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ResourceFile } from './resource-file.ts'

/** How long a copy may be used without asking again. */
export type Caching = 'ask each time' | 'for a moment' | 'for ever'

const cacheControl: Record<Caching, string> = {
  'ask each time': 'no-cache',
  // the frames of one page share a copy; a rebuilt app is seen at the next reading
  'for a moment': 'max-age=3, must-revalidate',
  'for ever': 'public, max-age=31536000, immutable',
}

function accepts(request: IncomingMessage, coding: string): boolean {
  const words = String(request.headers['accept-encoding'] ?? '').split(',')
  return words.some(
    (word) =>
      word.trim() === coding || (word.trim().startsWith(`${coding};`) && !/q=0(?:\.0*)?$/.test(word.trim())),
  )
}

/** Sends a file, or 304 where the browser has it. */
export function answerFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: ResourceFile,
  caching: Caching,
  headers: Readonly<Record<string, string>>,
): void {
  const shared = {
    ...headers,
    'cache-control': cacheControl[caching],
    etag: file.etag,
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
  }
  const known = String(request.headers['if-none-match'] ?? '')
  if (known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === file.etag)) {
    response.writeHead(304, shared).end()
    return
  }
  const coding =
    file.br && accepts(request, 'br') ? 'br' : file.gzip && accepts(request, 'gzip') ? 'gzip' : null
  const body = (coding === null ? file.plain : file[coding]) ?? file.plain
  response.writeHead(200, {
    ...shared,
    'content-type': file.type,
    'content-length': String(body.length),
    ...(coding === null ? {} : { 'content-encoding': coding }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
