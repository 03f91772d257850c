/** The name of the add-on in a folder, as the policy speaks of it: `out-of-office` is “Out of office”. */
export const addonName = (folder: string): string =>
  `${folder.charAt(0).toUpperCase()}${folder.slice(1)}`.replaceAll('-', ' ')
