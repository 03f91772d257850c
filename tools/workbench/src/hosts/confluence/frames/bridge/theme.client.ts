/** Sets the colour mode where design tokens read it; with a path, the tokens' style sheet is asked for. */
export function showTheme(colorMode: 'light' | 'dark', tokensPath?: string): Promise<void> | undefined {
  const root = document.documentElement
  root.dataset.colorMode = colorMode
  root.dataset.theme = `${colorMode}:${colorMode}`
  if (tokensPath === undefined) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = tokensPath
  const head = document.head ?? root
  head.prepend(link)
  return new Promise((resolve) => {
    link.onload = link.onerror = () => resolve()
  })
}
