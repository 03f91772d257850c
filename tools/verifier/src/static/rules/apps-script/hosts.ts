import { hostOf } from '../addresses.ts'

/** Hosts on which Google has Workspace and its APIs: where people's sites, ads, measurements and machines are, it hasn't. */
const hosts =
  /^((www|docs|drive|calendar|mail|slides|sheets|accounts|ssl|apis|developers|support|policies|workspace)\.(google|gstatic)\.com|lh\d+\.googleusercontent\.com|fonts\.(googleapis|gstatic)\.com|(ajax|www|docs|sheets|slides|drive|gmail|calendar|calendar-json|forms|people|tasks|script|chat|meet|keep|admin|classroom|workspaceevents|gsuiteaddons|oauth2)\.googleapis\.com)$/

/** A form of anybody's takes what it is sent, at an address of Google's. */
const forms = /^https?:\/\/docs\.google\.com\/forms\//i

/** Whether an address belongs to Google Workspace itself: what goes there stays with the host. */
export const isGoogles = (address: string): boolean => hosts.test(hostOf(address)) && !forms.test(address)
