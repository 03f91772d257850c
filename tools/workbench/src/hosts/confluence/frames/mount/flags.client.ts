import { type Fields, fieldsOf, functionField, textField } from './fields.ts'

/** A message of an app at the page's edge: `showFlag` of @forge/bridge. */
export interface Flag {
  readonly id: string
  readonly appName: string
  readonly title: string
  readonly description: string
  readonly appearance: 'info' | 'success' | 'warning' | 'error'
  readonly isAutoDismiss: boolean
  readonly actions: readonly { readonly text: string; onClick(): void }[]
}

const appearances = ['info', 'success', 'warning', 'error'] as const
/** How long a flag stays that dismisses itself, in milliseconds (Atlaskit's AutoDismissFlag, from memory). */
const stay = 8000

function actionOf(action: unknown) {
  const fields = fieldsOf(action)
  return { text: textField(fields, 'text'), onClick: () => void functionField(fields, 'onClick')?.() }
}

/** Reads what an app gave to `showFlag`. */
export function flagOf(appName: string, options: Fields): Flag {
  const wanted = textField(options, 'appearance') || textField(options, 'type')
  const { actions } = options
  return {
    id: textField(options, 'id'),
    appName,
    title: textField(options, 'title'),
    description: textField(options, 'description'),
    appearance: appearances.find((appearance) => appearance === wanted) ?? 'info',
    isAutoDismiss: options.isAutoDismiss === true,
    actions: Array.isArray(actions) ? actions.map(actionOf) : [],
  }
}

/** Where flags stand: in the open dialog if there is one, since all else is inert then. */
function shelf(): HTMLElement {
  const home = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1) ?? document.body
  const known = home.querySelector<HTMLElement>(':scope > .frame-flags')
  if (known) return known
  const made = document.createElement('section')
  made.className = 'frame-flags'
  made.setAttribute('aria-label', 'Messages from apps')
  made.setAttribute('aria-live', 'polite')
  home.append(made)
  return made
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = text
  made.addEventListener('click', onClick)
  return made
}

/** Shows a flag; returns the way to close it. */
export function showFlag(flag: Flag): () => void {
  const element = document.createElement('article')
  element.className = 'frame-flag'
  element.dataset.appearance = flag.appearance
  const timer = flag.isAutoDismiss ? setTimeout(close, stay) : undefined
  function close(): void {
    clearTimeout(timer)
    element.remove()
  }
  const title = document.createElement('strong')
  title.textContent = flag.title
  const description = document.createElement('p')
  description.textContent = flag.description
  const from = document.createElement('small')
  from.textContent = flag.appName
  const actions = document.createElement('div')
  actions.className = 'frame-flag-actions'
  actions.append(...flag.actions.map(({ text, onClick }) => button(text, onClick)))
  const dismiss = button('✕', close)
  dismiss.className = 'frame-flag-close'
  dismiss.setAttribute('aria-label', `Dismiss: ${flag.title}`)
  element.append(
    title,
    dismiss,
    ...(flag.description ? [description] : []),
    ...(flag.actions.length > 0 ? [actions] : []),
    from,
  )
  shelf().append(element)
  return close
}
