/** The colour that stands for another on dark paper: of the same hue, as light as that is dark. */
export function darkTwin(color: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
  const [red = 0, green = 0, blue = 0] = channels
  const most = Math.max(red, green, blue)
  const least = Math.min(red, green, blue)
  // Turning the lightness round keeps hue and saturation: each channel moves by the same amount.
  const moved = 1 - most - least
  return `#${channels.map((each) => hex(Math.min(1, Math.max(0, (each + moved) * 0.86 + 0.1)))).join('')}`
}

function hex(share: number): string {
  return Math.round(share * 255)
    .toString(16)
    .padStart(2, '0')
}
