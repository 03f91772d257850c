/** Add-ons that are published under a name that their folder doesn't tell, by the folder or by what of it is deployed. */
const published: Readonly<Record<string, string>> = {
  'diagrams/google': 'Diagrams for Google',
  'diagrams/google-usage': 'Diagrams for Google with usage data',
  'out-of-office': 'Out of Office',
}

/**
 * The name of the add-on in a folder, as the policy speaks of it: `charts` is “Charts”. Where more than one is made
 * from the folder, `deployed` is the one that is meant: `google-usage`.
 */
export const addonName = (folder: string, deployed?: string): string =>
  own(`${folder}/${deployed}`) ??
  own(folder) ??
  `${folder.charAt(0).toUpperCase()}${folder.slice(1)}`.replaceAll('-', ' ')

const own = (key: string): string | undefined => (Object.hasOwn(published, key) ? published[key] : undefined)
