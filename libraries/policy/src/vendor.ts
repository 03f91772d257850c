/** Who publishes the add-ons, and where to write. */
export interface Vendor {
  readonly name: string
  readonly privacyContact: string
  readonly securityContact: string
}

/** Crenwiz, as the policy names it. */
export const vendor: Vendor = {
  name: 'Crenwiz',
  privacyContact: 'privacy@crenwiz.example',
  securityContact: 'security@crenwiz.example',
}
