/** What kind of data a value is or comes from. */
export const labels = {
  /** Of people. */
  accountId: 'person',
  name: 'person',
  email: 'person',
  avatar: 'person',
  /** What people write. */
  title: 'content',
  body: 'content',
  comment: 'content',
  formInput: 'content',
  attachment: 'content',
  /** Of where the app is installed: identifies a customer. */
  cloudId: 'installation',
  siteUrl: 'installation',
  installation: 'installation',
  /** Ids of the host's things: they lead to content and not to a person. */
  contentId: 'thing',
  spaceKey: 'thing',
  /** What usage data may say. */
  locale: 'place',
  timeZone: 'place',
  pseudonym: 'pseudonym',
  /** What isn't data of anybody, but matters where it arrives. */
  secret: 'secret',
  /** What lets its bearer act for a person. */
  token: 'secret',
  /** Whatever a caller from outside may send: a web trigger's request, a frame's payload where the frame isn't known. */
  untrusted: 'untrusted',
  /** Read from a storage, or a product's answer of which no more is known. */
  stored: 'unknown',
  product: 'unknown',
} as const

/** The step of a datum that was written as JSON: nothing is done to it, and no flow tells it. */
export const written = 'json'

/** The step of a datum of which it isn't known whether it was carried on: a claim isn't broken by it, and not kept. */
export const perhaps = 'perhaps'

export type Label = keyof typeof labels

/** The class of a label. `person` and `content` are personal data in our strict reading. */
export type LabelClass = (typeof labels)[Label]
