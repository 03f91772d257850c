import { hostOf } from '../addresses.ts'

/** Hosts on which Google has Workspace and its APIs: where people's sites, ads, measurements and machines are, it hasn't. */
const hosts =
  /^((www|docs|drive|calendar|mail|slides|sheets|accounts|ssl|apis|developers|support|policies|workspace)\.(google|gstatic)\.com|lh\d+\.googleusercontent\.com|fonts\.(googleapis|gstatic)\.com|(ajax|www|docs|sheets|slides|drive|gmail|calendar|calendar-json|forms|people|tasks|script|chat|meet|keep|admin|classroom|workspaceevents|gsuiteaddons|oauth2)\.googleapis\.com)$/

/** Addresses of Google's at which anybody has a form, a room, a bucket, a table or a channel of their own. */
const ofAnybody =
  /^https?:\/\/(docs\.google\.com\/forms\/|chat\.googleapis\.com\/v1\/spaces\/[^*/]+\/messages\?|www\.googleapis\.com\/(upload\/)?(storage|bigquery|youtube|customsearch|fusiontables|analytics|pagespeedonline|urlshortener|identitytoolkit)\/)/i

/** Whether an address belongs to Google Workspace itself: what goes there stays with the host. */
export const isGoogles = (address: string): boolean => hosts.test(hostOf(address)) && !ofAnybody.test(address)
