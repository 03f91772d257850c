import type { Context, Env, Hono } from 'hono'
import type { PageParts } from '../parts.ts'

/** Some of the pages' addresses, added to the one application. */
export type Routes = (app: Hono, parts: PageParts, trouble: TellTrouble) => void

/** Answers a form with a page that says what went wrong. */
export type TellTrouble = (request: Request, message: string, status: number) => Response

/** A part of the address; the route's pattern makes it be there. */
export function part(context: Context<Env, string>, name: string): string {
  return context.req.param(name) ?? ''
}
