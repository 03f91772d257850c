const usageScope = 'https://www.googleapis.com/auth/script.external_request'
const usageAddress = 'https://region1.google-analytics.com/mp/collect'

/** The manifest of the edition with usage data: one scope more, and one address that may be called. */
export function withUsage(text: string): string {
  const manifest: { oauthScopes: string[]; urlFetchWhitelist: string[] } = JSON.parse(text)
  const whole = {
    ...manifest,
    oauthScopes: [...manifest.oauthScopes, usageScope],
    urlFetchWhitelist: [usageAddress],
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}
