import type { Meaning } from '../../meaning.ts'
import { data, kind, object } from '../terms.ts'
import { innocent } from './innocent.ts'
import { person } from './person.ts'

const people = {
  accountId: data('accountId'),
  atlassianId: data('accountId'),
  authorId: data('accountId'),
  ownerId: data('accountId'),
  lastOwnerId: data('accountId'),
  creatorId: data('accountId'),
  createdById: data('accountId'),
  assigneeAccountId: data('accountId'),
  installerAccountId: data('accountId'),
  leadAccountId: data('accountId'),
  userIds: data('accountId'),
  displayName: data('name'),
  publicName: data('name'),
  username: data('name'),
  email: data('email'),
  emailAddress: data('email'),
  avatarUrls: data('avatar'),
  profilePicture: data('avatar'),
  timeZone: data('timeZone'),
  locale: data('locale'),
  by: kind('Person'),
  user: kind('Person'),
  users: kind('Person'),
  author: kind('Person'),
  updateAuthor: kind('Person'),
  createdBy: kind('Person'),
  ownedBy: kind('Person'),
  lastUpdatedBy: kind('Person'),
  contributors: kind('Person'),
  assignee: kind('Person'),
  reporter: kind('Person'),
  creator: kind('Person'),
  lead: kind('Person'),
  watchers: kind('Person'),
  participants: kind('Person'),
  actor: kind('Person'),
} satisfies Readonly<Record<string, Meaning>>

const written = {
  title: data('title'),
  parentTitle: data('title'),
  summary: data('title'),
  excerpt: data('body'),
  name: data('title'),
  label: data('title'),
  labels: data('title'),
  body: data('body'),
  content: kind('Product'),
  text: data('body'),
  value: data('body'),
  storage: data('body'),
  atlas_doc_format: data('body'),
  view: data('body'),
  export_view: data('body'),
  description: data('body'),
  environment: data('body'),
  message: data('body'),
  query: data('body'),
  jql: data('body'),
  comment: kind('Comment'),
  comments: kind('Comment'),
  attachment: kind('Attachment'),
  attachments: kind('Attachment'),
  fileName: data('attachment'),
  filename: data('attachment'),
  downloadLink: data('contentId'),
} satisfies Readonly<Record<string, Meaning>>

const things = {
  id: data('contentId'),
  key: data('contentId'),
  parentId: data('contentId'),
  contentId: data('contentId'),
  pageId: data('contentId'),
  blogPostId: data('contentId'),
  originContentId: data('contentId'),
  fileId: data('contentId'),
  spaceId: data('spaceKey'),
  spaceKey: data('spaceKey'),
  projectId: data('spaceKey'),
  space: kind('Space'),
  spaces: kind('Space'),
  project: kind('Space'),
  projects: kind('Space'),
  issuetype: object({ ...innocent, id: data('contentId'), name: data('title') }),
  priority: object({ ...innocent, id: data('contentId'), name: data('title') }),
  webui: data('contentId'),
  tinyui: data('contentId'),
  editui: data('contentId'),
  self: data('siteUrl'),
  base: data('siteUrl'),
  baseUrl: data('siteUrl'),
  cloudId: data('cloudId'),
  installContext: data('installation'),
} satisfies Readonly<Record<string, Meaning>>

/** Something that the product answers, by the names of its members, whatever it is a list or a part of. */
const product: Meaning = {
  is: 'data',
  label: 'product',
  members: { ...innocent, ...people, ...written, ...things },
  rest: kind('Product'),
}

const comment: Meaning = {
  is: 'data',
  label: 'comment',
  members: {
    ...innocent,
    ...people,
    ...things,
    title: data('title'),
    resolutionStatus: { is: 'nothing' },
    body: data('comment'),
    value: data('comment'),
    storage: data('comment'),
    atlas_doc_format: data('comment'),
    view: data('comment'),
    inlineOriginalSelection: data('body'),
    inlineMarkerRef: { is: 'nothing' },
    version: kind('Version'),
    container: kind('Product'),
  },
  rest: kind('Comment'),
}

const attachment: Meaning = {
  is: 'data',
  label: 'attachment',
  members: {
    ...innocent,
    ...people,
    ...things,
    title: data('attachment'),
    comment: data('comment'),
    version: kind('Version'),
    container: kind('Product'),
  },
  rest: kind('Attachment'),
}

const space: Meaning = object(
  {
    ...innocent,
    ...people,
    id: data('spaceKey'),
    key: data('spaceKey'),
    alias: data('spaceKey'),
    name: data('title'),
    description: data('body'),
    icon: { is: 'nothing' },
    homepage: kind('Product'),
    _links: data('spaceKey'),
  },
  kind('Space'),
)

const version: Meaning = object({
  ...innocent,
  ...people,
  message: data('body'),
  content: kind('Product'),
  page: kind('Product'),
})

/** Names for what the product answers, for meanings that lead to themselves. */
export const productKinds: Readonly<Record<string, Meaning>> = {
  Product: product,
  Person: person,
  Comment: comment,
  Attachment: attachment,
  Space: space,
  Version: version,
}
