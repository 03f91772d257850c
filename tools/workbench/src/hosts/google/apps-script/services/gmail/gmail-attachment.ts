import { createHash } from 'node:crypto'
import type { AttachmentFacts } from '../../../gmail/message.ts'
import { Blob } from '../blob.ts'

/** A file of a message: a blob that can't be told from others, with a hash and a size. */
export class GmailAttachment extends Blob {
  override readonly className = 'Gmail.GmailAttachment'
  constructor(bytes: Uint8Array, { name, type }: AttachmentFacts) {
    super(bytes, type, name)
  }
  getHash(): string {
    return createHash('sha1').update(this.data).digest('hex')
  }
  getSize(): number {
    return this.data.byteLength
  }
}
