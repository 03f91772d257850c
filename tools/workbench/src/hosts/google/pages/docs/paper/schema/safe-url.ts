/** The address of a link, if a person can be sent there; scripts in addresses are not. */
export function safeUrl(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  return /^(?:https?:|mailto:|tel:|#|\/(?!\/))/i.test(value.trim()) ? value.trim() : undefined
}

/** The address that a person means who wrote it without `https://`; undefined where it is none. */
export function completedUrl(written: string): string | undefined {
  const text = written.trim()
  if (text === '' || /\s/.test(text)) return undefined
  const safe = safeUrl(text)
  if (safe !== undefined) return safe
  if (/^[^\s@/:]+@[^\s@/:]+\.[a-z]+$/i.test(text)) return `mailto:${text}`
  return /^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#].*)?$/.test(text) ? `https://${text}` : undefined
}
