import { el } from '../../cards/dom.client.ts'
import type { Opened } from './panel-wire.ts'

/** Asks in the panel whether an add-on may have its scopes. */
export function consentOf(
  place: HTMLElement,
  name: string,
  { email, scopes }: Extract<Opened, { kind: 'consent' }>,
): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (text: string, look: string, isAllowed: boolean) => {
      const button = el('button', { type: 'button', class: `button ${look}` }, text)
      button.addEventListener('click', () => resolve(isAllowed))
      return button
    }
    const deny = answer('Deny', '', false)
    const allow = answer('Allow', 'primary', true)
    place.replaceChildren(
      el(
        'div',
        { class: 'panel-consent', role: 'group', 'aria-label': `${name} wants access` },
        el('h3', {}, `${name} wants access`),
        el('p', { class: 'quiet' }, `As ${email}. If you allow it, it may:`),
        el(
          'ul',
          { class: 'scope-list' },
          ...scopes.map(({ scope, means, class: scopeClass }) =>
            el(
              'li',
              {},
              el(
                'span',
                {},
                means ?? 'Do something that nobody has looked up yet',
                el('code', {}, scope.replace('https://www.googleapis.com/auth/', '')),
              ),
              el('span', { class: `scope-class ${scopeClass}` }, scopeClass),
            ),
          ),
        ),
        el('p', { class: 'quiet' }, 'You can withdraw this under “Add-ons” at any time.'),
        el('div', { class: 'dialog-buttons' }, deny, allow),
      ),
    )
    deny.focus()
  })
}
