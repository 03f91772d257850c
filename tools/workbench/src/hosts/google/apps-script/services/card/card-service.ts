import { HostObject } from '../../bridge/host-object.ts'
import type { ServiceModule } from '../service-parts.ts'
import { Action, AuthorizationAction, OpenLink } from './actions.ts'
import { Button, ButtonSet, FixedFooter, ImageButton, TextButton } from './buttons.ts'
import { Card, CardAction, CardBuilder, CardHeader, CardSection } from './card.ts'
import { Grid, GridItem } from './grid.ts'
import { BorderStyle, IconImage, ImageComponent, ImageCropStyle, MaterialIcon } from './icons.ts'
import {
  DatePicker,
  DateTimePicker,
  SelectionInput,
  Suggestions,
  Switch,
  TextInput,
  TimePicker,
  Validation,
} from './inputs.ts'
import {
  ActionResponse,
  ActionResponseBuilder,
  Attachment,
  AuthorizationException,
  CalendarEventActionResponse,
  CalendarEventActionResponseBuilder,
  ComposeActionResponse,
  ComposeActionResponseBuilder,
  DriveItemsSelectedActionResponse,
  DriveItemsSelectedActionResponseBuilder,
  EditorFileScopeActionResponse,
  EditorFileScopeActionResponseBuilder,
  LinkPreview,
  Navigation,
  Notification,
  SuggestionsResponse,
  SuggestionsResponseBuilder,
  UniversalActionResponse,
  UniversalActionResponseBuilder,
  UpdateDraftActionResponse,
  UpdateDraftActionResponseBuilder,
  UpdateDraftBccRecipientsAction,
  UpdateDraftBodyAction,
  UpdateDraftCcRecipientsAction,
  UpdateDraftSubjectAction,
  UpdateDraftToRecipientsAction,
} from './responses.ts'
import { DecoratedText, Divider, Image, KeyValue, TextParagraph } from './texts.ts'

/** Makes the parts of cards. None of them needs a scope: what is built stays in the execution until it is given back. */
class CardService extends HostObject {
  readonly className = 'Card_Service.CardService'
  newAction(): Action {
    return new Action()
  }
  newActionResponseBuilder(): ActionResponseBuilder {
    return new ActionResponseBuilder()
  }
  newAttachment(): Attachment {
    return new Attachment()
  }
  newAuthorizationAction(): AuthorizationAction {
    return new AuthorizationAction()
  }
  newAuthorizationException(): AuthorizationException {
    return new AuthorizationException()
  }
  newBorderStyle(): BorderStyle {
    return new BorderStyle()
  }
  newButtonSet(): ButtonSet {
    return new ButtonSet()
  }
  newCalendarEventActionResponseBuilder(): CalendarEventActionResponseBuilder {
    return new CalendarEventActionResponseBuilder()
  }
  newCardAction(): CardAction {
    return new CardAction()
  }
  newCardBuilder(): CardBuilder {
    return new CardBuilder()
  }
  newCardHeader(): CardHeader {
    return new CardHeader()
  }
  newCardSection(): CardSection {
    return new CardSection()
  }
  newComposeActionResponseBuilder(): ComposeActionResponseBuilder {
    return new ComposeActionResponseBuilder()
  }
  newDatePicker(): DatePicker {
    return new DatePicker()
  }
  newDateTimePicker(): DateTimePicker {
    return new DateTimePicker()
  }
  newDecoratedText(): DecoratedText {
    return new DecoratedText()
  }
  newDivider(): Divider {
    return new Divider()
  }
  newDriveItemsSelectedActionResponseBuilder(): DriveItemsSelectedActionResponseBuilder {
    return new DriveItemsSelectedActionResponseBuilder()
  }
  newEditorFileScopeActionResponseBuilder(): EditorFileScopeActionResponseBuilder {
    return new EditorFileScopeActionResponseBuilder()
  }
  newFixedFooter(): FixedFooter {
    return new FixedFooter()
  }
  newIconImage(): IconImage {
    return new IconImage()
  }
  newGrid(): Grid {
    return new Grid()
  }
  newGridItem(): GridItem {
    return new GridItem()
  }
  newImage(): Image {
    return new Image()
  }
  newImageButton(): ImageButton {
    return new ImageButton()
  }
  newImageComponent(): ImageComponent {
    return new ImageComponent()
  }
  newImageCropStyle(): ImageCropStyle {
    return new ImageCropStyle()
  }
  newKeyValue(): KeyValue {
    return new KeyValue()
  }
  newLinkPreview(): LinkPreview {
    return new LinkPreview()
  }
  newMaterialIcon(): MaterialIcon {
    return new MaterialIcon()
  }
  newNavigation(): Navigation {
    return new Navigation()
  }
  newNotification(): Notification {
    return new Notification()
  }
  newOpenLink(): OpenLink {
    return new OpenLink()
  }
  newSelectionInput(): SelectionInput {
    return new SelectionInput()
  }
  newSuggestions(): Suggestions {
    return new Suggestions()
  }
  newSuggestionsResponseBuilder(): SuggestionsResponseBuilder {
    return new SuggestionsResponseBuilder()
  }
  newSwitch(): Switch {
    return new Switch()
  }
  newTextButton(): TextButton {
    return new TextButton()
  }
  newTextInput(): TextInput {
    return new TextInput()
  }
  newTextParagraph(): TextParagraph {
    return new TextParagraph()
  }
  newTimePicker(): TimePicker {
    return new TimePicker()
  }
  newUniversalActionResponseBuilder(): UniversalActionResponseBuilder {
    return new UniversalActionResponseBuilder()
  }
  newUpdateDraftActionResponseBuilder(): UpdateDraftActionResponseBuilder {
    return new UpdateDraftActionResponseBuilder()
  }
  newUpdateDraftBccRecipientsAction(): UpdateDraftBccRecipientsAction {
    return new UpdateDraftBccRecipientsAction()
  }
  newUpdateDraftBodyAction(): UpdateDraftBodyAction {
    return new UpdateDraftBodyAction()
  }
  newUpdateDraftCcRecipientsAction(): UpdateDraftCcRecipientsAction {
    return new UpdateDraftCcRecipientsAction()
  }
  newUpdateDraftSubjectAction(): UpdateDraftSubjectAction {
    return new UpdateDraftSubjectAction()
  }
  newUpdateDraftToRecipientsAction(): UpdateDraftToRecipientsAction {
    return new UpdateDraftToRecipientsAction()
  }
  newValidation(): Validation {
    return new Validation()
  }
}

export const card: ServiceModule = {
  globals: { CardService: () => new CardService() },
  classes: {
    'Card_Service.CardService': CardService,
    'Card_Service.Action': Action,
    'Card_Service.ActionResponse': ActionResponse,
    'Card_Service.ActionResponseBuilder': ActionResponseBuilder,
    'Card_Service.Attachment': Attachment,
    'Card_Service.AuthorizationAction': AuthorizationAction,
    'Card_Service.AuthorizationException': AuthorizationException,
    'Card_Service.BorderStyle': BorderStyle,
    'Card_Service.Button': Button,
    'Card_Service.ButtonSet': ButtonSet,
    'Card_Service.CalendarEventActionResponse': CalendarEventActionResponse,
    'Card_Service.CalendarEventActionResponseBuilder': CalendarEventActionResponseBuilder,
    'Card_Service.Card': Card,
    'Card_Service.CardAction': CardAction,
    'Card_Service.CardBuilder': CardBuilder,
    'Card_Service.CardHeader': CardHeader,
    'Card_Service.CardSection': CardSection,
    'Card_Service.ComposeActionResponse': ComposeActionResponse,
    'Card_Service.ComposeActionResponseBuilder': ComposeActionResponseBuilder,
    'Card_Service.DatePicker': DatePicker,
    'Card_Service.DateTimePicker': DateTimePicker,
    'Card_Service.DecoratedText': DecoratedText,
    'Card_Service.Divider': Divider,
    'Card_Service.DriveItemsSelectedActionResponse': DriveItemsSelectedActionResponse,
    'Card_Service.DriveItemsSelectedActionResponseBuilder': DriveItemsSelectedActionResponseBuilder,
    'Card_Service.EditorFileScopeActionResponse': EditorFileScopeActionResponse,
    'Card_Service.EditorFileScopeActionResponseBuilder': EditorFileScopeActionResponseBuilder,
    'Card_Service.FixedFooter': FixedFooter,
    'Card_Service.Grid': Grid,
    'Card_Service.GridItem': GridItem,
    'Card_Service.IconImage': IconImage,
    'Card_Service.Image': Image,
    'Card_Service.ImageButton': ImageButton,
    'Card_Service.ImageComponent': ImageComponent,
    'Card_Service.ImageCropStyle': ImageCropStyle,
    'Card_Service.KeyValue': KeyValue,
    'Card_Service.LinkPreview': LinkPreview,
    'Card_Service.MaterialIcon': MaterialIcon,
    'Card_Service.Navigation': Navigation,
    'Card_Service.Notification': Notification,
    'Card_Service.OpenLink': OpenLink,
    'Card_Service.SelectionInput': SelectionInput,
    'Card_Service.Suggestions': Suggestions,
    'Card_Service.SuggestionsResponse': SuggestionsResponse,
    'Card_Service.SuggestionsResponseBuilder': SuggestionsResponseBuilder,
    'Card_Service.Switch': Switch,
    'Card_Service.TextButton': TextButton,
    'Card_Service.TextInput': TextInput,
    'Card_Service.TextParagraph': TextParagraph,
    'Card_Service.TimePicker': TimePicker,
    'Card_Service.UniversalActionResponse': UniversalActionResponse,
    'Card_Service.UniversalActionResponseBuilder': UniversalActionResponseBuilder,
    'Card_Service.UpdateDraftActionResponse': UpdateDraftActionResponse,
    'Card_Service.UpdateDraftActionResponseBuilder': UpdateDraftActionResponseBuilder,
    'Card_Service.UpdateDraftBccRecipientsAction': UpdateDraftBccRecipientsAction,
    'Card_Service.UpdateDraftBodyAction': UpdateDraftBodyAction,
    'Card_Service.UpdateDraftCcRecipientsAction': UpdateDraftCcRecipientsAction,
    'Card_Service.UpdateDraftSubjectAction': UpdateDraftSubjectAction,
    'Card_Service.UpdateDraftToRecipientsAction': UpdateDraftToRecipientsAction,
    'Card_Service.Validation': Validation,
  },
}
