/** Saves a file that a page has made, as the browser saves files. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name === '' ? 'download' : name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
