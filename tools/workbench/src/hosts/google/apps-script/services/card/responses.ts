import { exception, ServiceException } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import { GmailDraft } from '../gmail/gmail-objects.ts'
import { OpenLink } from './actions.ts'
import { type Card, cardArgument } from './card.ts'
import { CardObject, enumName, type Json, part } from './card-object.ts'
import { Suggestions } from './inputs.ts'

/** What a callback gives back: JSON of Google's RenderActions, or what stands for it (reference seen 2026-11). */
abstract class Response extends HostObject {
  constructor(readonly json: Json) {
    super()
  }
  printJson(): string {
    return JSON.stringify(this.json)
  }
}

export class Navigation extends HostObject {
  readonly className = 'Card_Service.Navigation'
  private readonly steps: Json[] = []
  get json(): readonly Json[] {
    return this.steps
  }
  pushCard(card: unknown): this {
    return this.step({ pushCard: cardArgument(card).json })
  }
  updateCard(card: unknown): this {
    return this.step({ updateCard: cardArgument(card).json })
  }
  popCard(): this {
    return this.step({ pop: true })
  }
  popToRoot(): this {
    return this.step({ popToRoot: true })
  }
  popToNamedCard(name: unknown): this {
    return this.step({ popToCard: String(name) })
  }
  printJson(): string {
    return JSON.stringify({ navigations: this.steps })
  }
  private step(step: Json): this {
    this.steps.push(step)
    return this
  }
}

export class Notification extends CardObject {
  readonly className = 'Card_Service.Notification'
  protected override readonly required = ['text']
  setText(text: unknown): this {
    return this.set('text', String(text))
  }
}

export class ActionResponse extends Response {
  readonly className = 'Card_Service.ActionResponse'
}

export class ActionResponseBuilder extends HostObject {
  readonly className = 'Card_Service.ActionResponseBuilder'
  private navigation: Navigation | undefined
  private notification: Notification | undefined
  private link: OpenLink | undefined
  private isChanged: boolean | undefined
  setNavigation(navigation: unknown): this {
    if (!(navigation instanceof Navigation)) throw exception('Invalid argument: navigation')
    this.navigation = navigation
    return this
  }
  setNotification(notification: unknown): this {
    this.notification = part(Notification, notification)
    return this
  }
  setOpenLink(link: unknown): this {
    this.link = part(OpenLink, link)
    return this
  }
  setStateChanged(isChanged: unknown): this {
    this.isChanged = isChanged === true
    return this
  }
  build(): ActionResponse {
    return new ActionResponse({
      renderActions: {
        action: {
          ...(this.navigation && { navigations: this.navigation.json }),
          ...(this.link && { link: this.link.json() }),
          ...(this.notification && { notification: this.notification.json() }),
        },
      },
      ...(this.isChanged !== undefined && { stateChanged: this.isChanged }),
    })
  }
}

export class UniversalActionResponse extends Response {
  readonly className = 'Card_Service.UniversalActionResponse'
}

export class UniversalActionResponseBuilder extends HostObject {
  readonly className = 'Card_Service.UniversalActionResponseBuilder'
  private cards: readonly Card[] = []
  private link: OpenLink | undefined
  displayAddOnCards(cards: readonly unknown[]): this {
    this.cards = cards.map(cardArgument)
    return this
  }
  setOpenLink(link: unknown): this {
    this.link = part(OpenLink, link)
    return this
  }
  build(): UniversalActionResponse {
    return new UniversalActionResponse({
      renderActions: {
        action: {
          ...(this.cards.length > 0 && {
            navigations: this.cards.map(({ json }): Json => ({ pushCard: json })),
          }),
          ...(this.link && { link: this.link.json() }),
        },
      },
    })
  }
}

export class SuggestionsResponse extends Response {
  readonly className = 'Card_Service.SuggestionsResponse'
}

export class SuggestionsResponseBuilder extends HostObject {
  readonly className = 'Card_Service.SuggestionsResponseBuilder'
  private suggestions: Suggestions | undefined
  setSuggestions(suggestions: unknown): this {
    this.suggestions = part(Suggestions, suggestions)
    return this
  }
  build(): SuggestionsResponse {
    return new SuggestionsResponse({ autoComplete: this.suggestions?.json() ?? { items: [] } })
  }
}

export class LinkPreview extends CardObject {
  readonly className = 'Card_Service.LinkPreview'
  setPreviewCard(card: unknown): this {
    return this.set('previewCard', cardArgument(card).json)
  }
  setTitle(title: unknown): this {
    return this.set('title', String(title))
  }
  setLinkPreviewTitle(title: unknown): this {
    return this.set('linkPreviewTitle', String(title))
  }
  printJson(): string {
    return JSON.stringify({ action: { linkPreview: this.json() } })
  }
}

/** What a project throws so that its host asks for authorisation elsewhere. Its message is the prompt as JSON. */
class ThrownAuthorization extends ServiceException {
  override readonly name = 'AuthorizationException'
}

export class AuthorizationException extends CardObject {
  readonly className = 'Card_Service.AuthorizationException'
  protected override readonly required = ['authorizationUrl', 'resource']
  setAuthorizationUrl(url: unknown): this {
    return this.set('authorizationUrl', String(url))
  }
  setResourceDisplayName(name: unknown): this {
    return this.set('resource', String(name))
  }
  setCustomUiCallback(callback: unknown): this {
    return this.set('customUiCallback', String(callback))
  }
  printJson(): string {
    return JSON.stringify({ basicAuthorizationPrompt: this.json() })
  }
  throwException(): never {
    throw new ThrownAuthorization(this.printJson())
  }
}

export class ComposeActionResponse extends Response {
  readonly className = 'Card_Service.ComposeActionResponse'
}

export class ComposeActionResponseBuilder extends HostObject {
  readonly className = 'Card_Service.ComposeActionResponseBuilder'
  private draft: GmailDraft | undefined
  setGmailDraft(draft: unknown): this {
    if (!(draft instanceof GmailDraft)) throw exception('Invalid argument: draft')
    this.draft = draft
    return this
  }
  build(): ComposeActionResponse {
    if (!this.draft) throw exception('ComposeActionResponse is missing a required field: gmailDraft.')
    return new ComposeActionResponse(
      host('gmailAction', {
        openCreatedDraftActionMarkup: {
          draftId: this.draft.getId(),
          draftThreadServerPermId: this.draft.getMessage().getThread().getId(),
        },
      }),
    )
  }
}

export class UpdateDraftActionResponse extends Response {
  readonly className = 'Card_Service.UpdateDraftActionResponse'
}

abstract class RecipientsAction extends CardObject {
  protected addAll(emails: readonly unknown[]): this {
    for (const email of emails) this.add('recipients', { email: String(email) })
    return this
  }
}

export class UpdateDraftToRecipientsAction extends RecipientsAction {
  readonly className = 'Card_Service.UpdateDraftToRecipientsAction'
  addUpdateToRecipients(emails: readonly unknown[]): this {
    return this.addAll(emails)
  }
}

export class UpdateDraftCcRecipientsAction extends RecipientsAction {
  readonly className = 'Card_Service.UpdateDraftCcRecipientsAction'
  addUpdateCcRecipients(emails: readonly unknown[]): this {
    return this.addAll(emails)
  }
}

export class UpdateDraftBccRecipientsAction extends RecipientsAction {
  readonly className = 'Card_Service.UpdateDraftBccRecipientsAction'
  addUpdateBccRecipients(emails: readonly unknown[]): this {
    return this.addAll(emails)
  }
}

export class UpdateDraftSubjectAction extends CardObject {
  readonly className = 'Card_Service.UpdateDraftSubjectAction'
  addUpdateSubject(subject: unknown): this {
    return this.add('subject', { subject: String(subject) })
  }
}

export class UpdateDraftBodyAction extends CardObject {
  readonly className = 'Card_Service.UpdateDraftBodyAction'
  addUpdateContent(content: unknown, type: unknown): this {
    return this.add('insertContents', { content: String(content), contentType: enumName(type) })
  }
  setUpdateType(type: unknown): this {
    return this.set('type', enumName(type))
  }
}

export class UpdateDraftActionResponseBuilder extends HostObject {
  readonly className = 'Card_Service.UpdateDraftActionResponseBuilder'
  private readonly updates = new Map<string, CardObject>()
  setUpdateDraftToRecipientsAction(action: unknown): this {
    return this.update('updateToRecipients', part(UpdateDraftToRecipientsAction, action))
  }
  setUpdateDraftCcRecipientsAction(action: unknown): this {
    return this.update('updateCcRecipients', part(UpdateDraftCcRecipientsAction, action))
  }
  setUpdateDraftBccRecipientsAction(action: unknown): this {
    return this.update('updateBccRecipients', part(UpdateDraftBccRecipientsAction, action))
  }
  setUpdateDraftSubjectAction(action: unknown): this {
    return this.update('updateSubject', part(UpdateDraftSubjectAction, action))
  }
  setUpdateDraftBodyAction(action: unknown): this {
    return this.update('updateBody', part(UpdateDraftBodyAction, action))
  }
  build(): UpdateDraftActionResponse {
    const updates = Object.fromEntries([...this.updates].map(([name, update]) => [name, update.json()]))
    return new UpdateDraftActionResponse(host('gmailAction', { updateDraftActionMarkup: updates }))
  }
  private update(name: string, action: CardObject): this {
    this.updates.set(name, action)
    return this
  }
}

export class Attachment extends CardObject {
  readonly className = 'Card_Service.Attachment'
  setTitle(title: unknown): this {
    return this.set('title', String(title))
  }
  setResourceUrl(url: unknown): this {
    return this.set('resourceUrl', String(url))
  }
  setMimeType(type: unknown): this {
    return this.set('mimeType', String(type))
  }
  setIconUrl(url: unknown): this {
    return this.set('iconUrl', String(url))
  }
}

export class CalendarEventActionResponse extends Response {
  readonly className = 'Card_Service.CalendarEventActionResponse'
}

/** Conference data is not built here: no service makes any. */
export class CalendarEventActionResponseBuilder extends HostObject {
  readonly className = 'Card_Service.CalendarEventActionResponseBuilder'
  private attachments: readonly Attachment[] = []
  private emails: readonly string[] = []
  addAttachments(attachments: readonly unknown[]): this {
    this.attachments = [...this.attachments, ...attachments.map((one) => part(Attachment, one))]
    return this
  }
  addAttendees(emails: readonly unknown[]): this {
    this.emails = [...this.emails, ...emails.map(String)]
    return this
  }
  build(): CalendarEventActionResponse {
    return new CalendarEventActionResponse(
      host('calendarAction', {
        ...(this.attachments.length > 0 && {
          addAttachmentsActionMarkup: { addonAttachments: this.attachments.map((one) => one.json()) },
        }),
        ...(this.emails.length > 0 && { editAttendeesActionMarkup: { addAttendeeEmails: this.emails } }),
      }),
    )
  }
}

export class DriveItemsSelectedActionResponse extends Response {
  readonly className = 'Card_Service.DriveItemsSelectedActionResponse'
}

export class DriveItemsSelectedActionResponseBuilder extends HostObject {
  readonly className = 'Card_Service.DriveItemsSelectedActionResponseBuilder'
  private itemId: string | undefined
  requestFileScope(itemId: unknown): this {
    this.itemId = String(itemId)
    return this
  }
  build(): DriveItemsSelectedActionResponse {
    return new DriveItemsSelectedActionResponse(
      host('driveAction', { requestFileScope: { itemId: this.itemId ?? '' } }),
    )
  }
}

export class EditorFileScopeActionResponse extends Response {
  readonly className = 'Card_Service.EditorFileScopeActionResponse'
}

export class EditorFileScopeActionResponseBuilder extends HostObject {
  readonly className = 'Card_Service.EditorFileScopeActionResponseBuilder'
  private isAsked = false
  requestFileScopeForActiveDocument(): this {
    this.isAsked = true
    return this
  }
  build(): EditorFileScopeActionResponse {
    return new EditorFileScopeActionResponse(
      host('editorAction', this.isAsked ? { requestFileScopeForActiveDocument: {} } : {}),
    )
  }
}

function host(kind: string, action: Json): Json {
  return { renderActions: { hostAppAction: { [kind]: action } } }
}
