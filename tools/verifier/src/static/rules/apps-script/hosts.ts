import { hostOf, isGoogleAnalytics } from '../addresses.ts'

/** Whether an address belongs to Google's own products: where people’s sites, ads or measurements are, it doesn't. */
export function isGoogles(address: string): boolean {
  const host = hostOf(address)
  if (isGoogleAnalytics(address) || /^(sites|script|forms)\.google\.com$/.test(host)) return false
  if (/^(storage|firebasestorage)\.googleapis\.com$/.test(host)) return false
  return (
    /^(www|docs|drive|calendar|mail|slides|sheets|accounts|lh\d+|ssl|fonts|apis|developers|support|policies|workspace)\.(google|gstatic|googleapis|googleusercontent)\.com$/.test(
      host,
    ) || /^(ajax|www|fonts|gmail|people|tasks|\w+)\.(googleapis|gstatic)\.com$/.test(host)
  )
}
