import type { Button, Switch } from './card.ts'
import { el } from './dom.client.ts'
import { iconOf } from './icons.client.ts'
import type { Showing } from './show.client.ts'

export function buttonOf(button: Button, showing: Showing, { isPrimary = false } = {}): HTMLElement {
  const name = button.altText ?? button.icon?.altText
  const kind = isPrimary ? 'filled' : (button.type ?? 'OUTLINED').toLowerCase().replace('_', '-')
  const made = el('button', {
    type: 'button',
    class: `card-button card-button-${button.icon ? 'icon' : kind}`,
    disabled: button.disabled === true,
    'aria-label': button.icon ? (name ?? button.text) : button.altText,
    title: name,
  })
  if (button.icon) made.append(iconOf({ ...button.icon, altText: '' }, showing.port))
  if (button.text !== undefined) made.append(button.text)
  if (button.color) paint(made, button.color)
  const { onClick } = button
  if (onClick) made.addEventListener('click', () => showing.click(onClick))
  return made
}

/** The colour that a script asks for, with writing that can be read on it. */
function paint(button: HTMLElement, { red = 0, green = 0, blue = 0 }: NonNullable<Button['color']>): void {
  const byte = (share: number) => Math.round(Math.min(Math.max(share, 0), 1) * 255)
  button.style.backgroundColor = `rgb(${byte(red)} ${byte(green)} ${byte(blue)})`
  const linear = (share: number) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)
  const light = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  button.style.color = light > 0.179 ? '#000' : '#fff'
}

export function switchOf(control: Switch, label: string, showing: Showing): HTMLElement {
  const isSwitch = control.controlType !== 'CHECK_BOX'
  const input = el('input', {
    type: 'checkbox',
    role: isSwitch ? 'switch' : undefined,
    class: isSwitch ? 'card-switch' : 'card-check',
    'aria-label': label,
  })
  input.checked = control.selected === true
  showing.fields.add({
    name: control.name,
    value: () => (input.checked ? { strings: [control.value ?? 'true'] } : undefined),
    restore: (value) => {
      input.checked = 'strings' in value && value.strings.includes(control.value ?? 'true')
    },
    say: (fault) => input.toggleAttribute('aria-invalid', fault !== null),
    fault: () => null,
    focus: () => input.focus(),
  })
  const { onChangeAction } = control
  if (onChangeAction) input.addEventListener('change', () => showing.act(onChangeAction))
  return input
}
