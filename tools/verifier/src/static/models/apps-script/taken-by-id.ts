import type { Selector } from '../../meaning.ts'
import { argument } from '../terms.ts'

const opens = /^(openById|openByUrl|get(Owned)?(File|Folder|Calendar)ById|setDestination|setCurrentFolder)$/

/** Where a member is told by an id which file, folder or calendar it takes; nothing where it takes none so. */
export function takenById(className: string, member: string): Selector | undefined {
  if (opens.test(member)) return member === 'setDestination' ? argument(1) : argument(0)
  // What an advanced service writes, it writes into what one of its arguments names.
  const isWrite =
    /^(append|update|batchUpdate|batchUpdateByDataFilter|insert|create|copy|move|patch|import|send)$/
  if (!className.includes('.Collection.') || !isWrite.test(member)) return undefined
  return {
    ...argument(0),
    or: { ...argument(1), or: { ...argument(2), or: { ...argument(0, 'parents', '*') } } },
  }
}
