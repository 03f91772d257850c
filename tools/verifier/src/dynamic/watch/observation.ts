/** By which way bytes of an app went. */
export type Channel =
  /** To a host outside, let out or refused. */
  | 'egress'
  /** A line that the vendor can read. */
  | 'log'
  /** Key-value storage, entities, secrets, SQL, objects. */
  | 'storage'
  | 'property'
  | 'attachment'
  /** Any other write to the product. */
  | 'product'
  /** A macro's configuration in its page. */
  | 'configuration'
  /** localStorage, sessionStorage, IndexedDB, caches, cookies. */
  | 'browser storage'
  /** What a web trigger answered to who called from outside. */
  | 'answer'

/** Bytes that an app sent, stored or logged while it was tried. */
export interface Observation {
  readonly channel: Channel
  readonly from: 'function' | 'frame'
  /** `POST https://host/path`, `kvs set`: no bytes of the body. */
  readonly what: string
  /** Everything that went: for a request its address, headers and body. */
  readonly bytes: Buffer
  /** The body alone, where there is one. */
  readonly body?: Buffer
  /** Of an egress: where to. */
  readonly url?: string
  readonly method?: string
  /** The stack at the call. */
  readonly stack?: string
  /** The function that ran. */
  readonly functionKey?: string
  /** What was driven when it went. */
  readonly drive: string
}
