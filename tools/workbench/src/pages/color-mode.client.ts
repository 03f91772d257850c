/** The colours that the page is in now: the person's choice, else the system's. */
export function colorModeNow(): 'light' | 'dark' {
  const chosen = document.documentElement.dataset.colorMode
  if (chosen === 'light' || chosen === 'dark') return chosen
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Calls back when the system changes its colours and the person follows the system. */
export function onColorMode(listener: (mode: 'light' | 'dark') => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => listener(colorModeNow()))
}
