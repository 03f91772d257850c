import type { App } from '../../../app/app.ts'
import type { At } from '../../../app/manifest.ts'

const prefix = 'https://www.googleapis.com/auth/'

/** A scope by its short name, where it is asked for. */
export const asked = ({ manifest }: App, name: string): At<string> | undefined =>
  manifest.scopes.find(({ value }) => value === name || value === `${prefix}${name}`)

/** What lets functions reach out: fetching, and mail. */
const outward = [
  'script.external_request',
  'script.send_mail',
  'https://mail.google.com/',
  'gmail.send',
  'gmail.modify',
  'gmail.compose',
  'gmail.addons.current.action.compose',
] as const

/** The scopes with which functions could send something to somebody outside. */
export const waysOut = (app: App): readonly At<string>[] => outward.flatMap((name) => asked(app, name) ?? [])
