import type { MiddlewareHandler } from 'hono'
import { jsonAnswer } from './answer.ts'
import { admit } from './origin.ts'

/** Turns away what the workbench's own pages didn't ask for, and sends people on to `localhost`. */
export const admission: MiddlewareHandler = async (context, next) => {
  const admitted = admit(context.req.raw)
  const url = new URL(context.req.url)
  if (admitted === 'admitted' && url.hostname !== 'localhost' && context.req.method === 'GET') {
    // the apps' frames are on 127.0.0.1: the host's pages stay on another site than they
    url.hostname = 'localhost'
    return Response.redirect(url.href, 307)
  }
  if (admitted === 'admitted') return next()
  const message =
    admitted === 'foreign host'
      ? 'The workbench answers under localhost only.'
      : 'Changes are taken from the workbench’s own pages only, and only they open sockets: the Origin header names another site.'
  return jsonAnswer({ code: 'REFUSED', message }, 403)
}
