/** Who publishes the add-ons, and where to write. */
export interface Vendor {
  readonly name: string
  readonly privacyContact: string
  readonly securityContact: string
  /** Where the policy is published: consent screens and listings link to it. */
  readonly policyAddress: string
}

/** Crenwiz, as the policy names it. */
export const vendor: Vendor = {
  name: 'Crenwiz',
  privacyContact: 'privacy@crenwiz.example',
  securityContact: 'security@crenwiz.example',
  policyAddress: 'https://crenwiz.example/privacy-policy.html',
}
