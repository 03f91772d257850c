import { randomUUID } from 'node:crypto'
import type { Addon } from '../addons.ts'
import type { RunRequest, RunResult, ScriptError } from '../apps-script/executions.ts'
import { topLevelNames } from '../apps-script/project/syntax-tree.ts'
import { classOfScope } from '../apps-script/scopes/scope-classes.ts'
import type { EditorKind } from '../apps-script/services/editor-place.ts'
import type { ButtonName, MenuSpec, UiPort } from '../apps-script/services/ui/ui.ts'
import type { WorkspacePerson } from '../people.ts'
import { lifecycleEvent } from './event-objects.ts'
import { formObject } from './form-object.ts'
import type { FromWindow, Place, RunAnswer, ShownError, ShownFrame, ToWindow } from './messages.ts'
import { createQuestions } from './questions.ts'
import type { WindowsParts } from './windows.ts'

/** One editor's window of one person: what add-ons show in it, and what runs for it. */
export interface EditorWindow {
  /** Takes what the window says; done when what it set off is. */
  receive(message: FromWindow): Promise<void>
  /** Ends what runs for it. */
  close(): void
}

interface WindowFacts {
  readonly file: { readonly kind: EditorKind; readonly id: string }
  readonly person: WorkspacePerson
  readonly send: (message: ToWindow) => void
  readonly onClosed: () => void
}

interface Run {
  readonly addon: Addon
  readonly request: Pick<RunRequest, 'function' | 'kind' | 'authMode' | 'args' | 'form' | 'hasSource'>
  readonly place?: Place
}

interface Answer {
  readonly button: ButtonName
  readonly text: string
}

/** Google's words where an add-on isn't allowed (any more), from memory. */
const unauthorized = { name: 'Exception', message: 'Authorization is required to perform that action.' }

/** Opens a window: each add-on of this editor is asked for its menus. */
export function openEditorWindow(
  parts: WindowsParts,
  { file, person, send, onClosed }: WindowFacts,
): EditorWindow {
  const { addons, consents, executions, frames, ledger } = parts
  const runs = new Map<string, AbortController>()
  const shown = new Map<string, ShownFrame>()
  const menus = new Map<string, readonly MenuSpec[]>()
  const questions = createQuestions<Answer>()
  const consenting = createQuestions<boolean>()
  const here = addons.all().filter(({ editors }) => editors.includes(file.kind))
  // Add-ons are for those who may change the file: onOpen runs for nobody else (simple triggers, seen 2026-11).
  const mayEdit = parts.mayEdit(file.kind, person.email, file.id) === true
  let loading = mayEdit ? here.length : 0
  let isClosed = false
  const tell = (message: ToWindow) => {
    if (!isClosed) send(message)
  }
  const nameOf = ({ id: addonId, name }: Addon) => ({ id: addonId, name })
  const tellMenus = () =>
    tell({
      kind: 'menus',
      addons: here.map((addon) => ({ ...nameOf(addon), menus: menus.get(addon.id) ?? [] })),
      mayEdit,
      isLoading: loading > 0,
    })

  const show = (addon: Addon, page: Omit<Parameters<typeof frames.show>[0], 'addon'>) => {
    if (isClosed) return
    const isSidebar = page.where === 'sidebar'
    // One dialog at a time and one sidebar, whoever shows them.
    for (const old of shown.values()) if ((old.where === 'sidebar') === isSidebar) closeFrame(old.id)
    const frame = frames.show({ addon, ...page })
    shown.set(frame.id, frame)
    tell({ kind: 'show', frame })
  }
  const closeFrame = (frameId: string) => {
    shown.delete(frameId)
    frames.close(frameId)
  }

  const uiOf = (addon: Addon, runId: string): UiPort => {
    const ask = (isPrompt: boolean, question: Parameters<UiPort['alert']>[0]) =>
      questions.ask(runId, { button: 'close', text: '' }, (askId) =>
        tell({ kind: 'ask', askId, addon: nameOf(addon), question, isPrompt }),
      )
    return {
      alert: async (question) => (await ask(false, question)).button,
      prompt: (question) => ask(true, question),
      showDialog: ({ isModal, ...page }) => show(addon, { ...page, where: isModal ? 'modal' : 'dialog' }),
      toast: (toast) => tell({ kind: 'toast', addon: nameOf(addon), ...toast }),
      showSidebar: (page) => show(addon, { ...page, where: 'sidebar' }),
      addMenu(menu) {
        const others = (menus.get(addon.id) ?? []).filter(({ caption }) => caption !== menu.caption)
        menus.set(addon.id, [...others, menu])
        if (loading === 0) tellMenus()
      },
    }
  }

  const run = async ({ addon, request, place }: Run): Promise<RunResult> => {
    const runId = randomUUID()
    const control = new AbortController()
    runs.set(runId, control)
    if (request.kind === 'menu') tell({ kind: 'running', runId, addon: nameOf(addon) })
    const onMove = (next: Place) => tell({ kind: 'move', place: next })
    try {
      return await executions.run(addon.project, {
        ...request,
        person: { email: person.email, name: person.name, locale: person.locale.split('-')[0] ?? 'en' },
        container: { kind: file.kind, id: file.id, ...(place && { place: { ...place, onMove } }) },
        ui: uiOf(addon, runId),
        signal: control.signal,
      })
    } finally {
      runs.delete(runId)
      questions.withdraw(runId, (askId) => tell({ kind: 'withdraw', askId }))
      if (request.kind === 'menu') tell({ kind: 'ended', runId })
    }
  }

  const has = ({ project }: Addon, name: string) =>
    project.scripts.some(({ tree }) => topLevelNames(tree).includes(name))

  /** Runs a trigger of the add-on's life, where it has one; what goes wrong is in the ledger, as nobody asked for it. */
  const runLifecycle = async (
    addon: Addon,
    name: 'onOpen' | 'onInstall',
    authMode: 'NONE' | 'LIMITED' | 'FULL',
  ) => {
    if (!has(addon, name)) return
    const args = [lifecycleEvent(authMode, person)]
    await run({ addon, request: { function: name, kind: 'trigger', authMode, args, hasSource: true } })
  }

  const open = async (addon: Addon) => {
    await runLifecycle(addon, 'onOpen', consents.has(addon, person.email) ? 'LIMITED' : 'NONE')
    loading -= 1
    tellMenus()
  }

  const askConsent = async (addon: Addon): Promise<boolean> => {
    const runId = randomUUID()
    const isAllowed = await consenting.ask(runId, false, (askId) =>
      tell({
        kind: 'consent',
        askId,
        addon: nameOf(addon),
        email: person.email,
        scopes: addon.scopes.map((scope) => {
          const known = classOfScope(scope)
          return { scope, means: known?.means ?? null, class: known?.class ?? 'unknown' }
        }),
      }),
    )
    if (isClosed) return false
    if (isAllowed) consents.allow(addon, person.email)
    else consents.deny(addon, person.email)
    return isAllowed
  }

  const choose = async ({ addonId, run: name, place }: Extract<FromWindow, { kind: 'choose' }>) => {
    const addon = here.find((one) => one.id === addonId)
    if (!addon || !mayEdit) return
    if (!consents.has(addon, person.email)) {
      if (!(await askConsent(addon))) return
      await runLifecycle(addon, 'onInstall', 'FULL')
    }
    const result = await run({ addon, request: { function: name, kind: 'menu' }, place })
    if (!result.ok) tell({ kind: 'error', addon: nameOf(addon), error: shownError(result.error) })
  }

  const answerRun = async (message: Extract<FromWindow, { kind: 'run' }>): Promise<RunAnswer> => {
    const addonId = shown.get(message.frameId)?.addon.id
    const addon = addonId === undefined ? undefined : addons.find(addonId)
    if (!addon) return { ok: false, error: { name: 'ScriptError', message: 'This page is closed.' } }
    if (!consents.has(addon, person.email)) return { ok: false, error: toPage(unauthorized) }
    const { function: name, args, form, place } = message
    const request = { function: name, kind: 'run' as const, args, ...(form && { form: formObject(form) }) }
    const result = await run({ addon, request, place })
    return result.ok ? { ok: true, value: result.value } : { ok: false, error: toPage(result.error) }
  }

  const noteLeaving = (message: Extract<FromWindow, { kind: 'stopped' | 'left' }>) => {
    const addonId = shown.get(message.frameId)?.addon.id
    if (addonId === undefined) return
    const isLeft = message.kind === 'left'
    ledger.record({
      app: addonId,
      channel: isLeft ? 'egress' : 'csp',
      outcome: isLeft ? 'done' : 'refused',
      summary: isLeft ? `link ${message.url}` : `${message.what}: ${message.url}`,
      data: isLeft
        ? { url: message.url, via: 'a link that was opened' }
        : { what: message.what, blocked: message.url },
    })
  }

  tell({ kind: 'opened' })
  tellMenus()
  if (mayEdit) for (const addon of here) void open(addon)
  return {
    async receive(message) {
      switch (message.kind) {
        case 'choose':
          return choose(message)
        case 'answer':
          questions.answer(message.askId, message)
          return
        case 'consent':
          consenting.answer(message.askId, message.isAllowed)
          return
        case 'cancel':
          runs.get(message.runId)?.abort()
          return
        case 'closed':
          closeFrame(message.frameId)
          return
        case 'run':
          return tell({ kind: 'returned', callId: message.callId, answer: await answerRun(message) })
        case 'stopped':
        case 'left':
          noteLeaving(message)
          return
      }
    },
    close() {
      if (isClosed) return
      isClosed = true
      for (const control of runs.values()) control.abort()
      consenting.withdrawAll()
      for (const frameId of [...shown.keys()]) closeFrame(frameId)
      onClosed()
    },
  }
}

/** What a page's failure handler gets: the name and the message, as seen in reports (2026-11). */
function toPage({ name, message }: Pick<ScriptError, 'name' | 'message'>): { name: string; message: string } {
  return { name: 'ScriptError', message: `${name}: ${message}` }
}

function shownError({ name, message, stack }: ScriptError): ShownError {
  const [first] = stack
  return { message: `${name}: ${message}`, at: first ? `${first.file}:${first.line}` : null }
}
