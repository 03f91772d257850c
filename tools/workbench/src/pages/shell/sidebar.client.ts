/** Opens and closes the page tree where the window is too narrow to keep it beside the text. */
export function wireSidebar(page: Document): void {
  const toggle = page.querySelector<HTMLButtonElement>('.sidebar-toggle')
  const sidebar = page.querySelector<HTMLElement>('#sidebar')
  if (!toggle) return
  if (!sidebar) {
    toggle.hidden = true
    return
  }
  const show = (isOpen: boolean) => {
    page.body.classList.toggle('sidebar-open', isOpen)
    toggle.setAttribute('aria-expanded', String(isOpen))
  }
  toggle.addEventListener('click', () => {
    const isOpen = !page.body.classList.contains('sidebar-open')
    show(isOpen)
    if (isOpen) sidebar.querySelector<HTMLElement>('a, summary')?.focus()
  })
  page.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !page.body.classList.contains('sidebar-open')) return
    show(false)
    toggle.focus()
  })
}
