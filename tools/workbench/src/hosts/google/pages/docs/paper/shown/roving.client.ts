/**
 * Makes a toolbar one stop of the Tab key, in which the arrows go from control to control. Answers what to call when
 * controls were shown or hidden.
 */
export function roving(bar: HTMLElement): () => void {
  const controls = () =>
    [...bar.children]
      .filter(
        (each): each is HTMLElement =>
          each instanceof HTMLElement && !each.hidden && each.matches('button, select, input, .palette'),
      )
      .map((each) => (each.matches('.palette') ? (each.querySelector('button') ?? each) : each))
  let current: HTMLElement | undefined
  const update = () => {
    const all = controls()
    if (!current || !all.includes(current)) current = all[0]
    for (const each of all) each.tabIndex = each === current ? 0 : -1
  }
  bar.addEventListener('focusin', ({ target }) => {
    const found = controls().find((each) => each === target)
    if (!found) return
    current = found
    update()
  })
  bar.addEventListener('keydown', (event) => {
    const all = controls()
    const at = event.target instanceof HTMLElement ? all.indexOf(event.target) : -1
    if (at < 0) return
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: all.length - 1,
    }
    const goal = steps[event.key]
    if (goal === undefined || isWithinText(event.target, event.key)) return
    event.preventDefault()
    all[(goal + all.length) % all.length]?.focus()
  })
  update()
  return update
}

// In a field the arrows go through its text first.
function isWithinText(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLInputElement)) return false
  const { selectionStart, selectionEnd, value } = target
  if (selectionStart !== selectionEnd) return false
  return key === 'ArrowLeft'
    ? selectionStart !== 0
    : key === 'ArrowRight'
      ? selectionEnd !== value.length
      : true
}
