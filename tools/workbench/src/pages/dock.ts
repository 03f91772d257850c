import { cookieOf } from './session.ts'

/** How the ledger's panel stands beside a page. */
export interface Dock {
  readonly isOpen: boolean
  readonly width: number
}

/** Reads the panel's size from the cookie that its script keeps, so that a page is laid out once. */
export function dockOf(request: Request): Dock {
  const match = /^(open|closed)\.(\d{3})$/.exec(cookieOf(request, 'ledger') ?? '')
  return { isOpen: match?.[1] !== 'closed', width: match?.[2] === undefined ? 340 : Number(match[2]) }
}
