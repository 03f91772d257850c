import { isGoogles } from '../../rules/apps-script/hosts.ts'
import type { Flow } from '../../static-facts.ts'
import { addressesWithData } from '../loading-texts.ts'

const isGoogleApi = (address: string) => /^https:\/\/([\w*-]+\.)?[\w*-]*\.?googleapis\.com\//.test(address)

/**
 * What of the flows to the outside really goes there: what Workspace is sent stays with it, a picture that is given as bytes is loaded from nowhere, a formula and
 * markup reach out only where an address stands in front of the datum.
 */
export function isLeaving({ sink, api, to, label }: Flow): boolean {
  if (sink !== 'egress') return true
  const text = to?.text ?? ''
  if (isGoogles(text)) return false
  // A token is made for Google's APIs, whosever project pays for them.
  if (label === 'token' && isGoogleApi(text)) return false
  if (/^(image|link):/.test(api)) return isOutside(text)
  if (
    /^(HtmlService|HtmlOutput)\.(create|append|setContent)|^markup:|^style\.|^element\.(inner|outer|insert|srcdoc|setHTML)|^document\.write|^DOMParser/.test(
      api,
    )
  )
    return addressesWithData(text).some((address) => !isGoogles(address))
  return true
}

/** An address of another host, whatever stands behind it; a datum that is an address itself is the person's to choose. */
const isOutside = (text: string) => /^https?:/i.test(text)
