import { expect, test } from 'vitest'
import { loadMails } from '../../test/mails.ts'
import { localTimeIn, said } from '../../test/reading.ts'
import { readLeave } from './read-leave.ts'

const rows = loadMails().flatMap(({ system, mails }) => mails.map((mail) => ({ ...mail, zone: system.zone })))

test.each(rows.filter((row) => row.expect !== 'not-asked'))('the mail $id is read as it must be', (row) => {
  const localTime = localTimeIn(row.zone)
  const reading = readLeave(
    {
      subject: row.subject,
      plain: row.plain?.join('\n') ?? '',
      html: row.html?.join('\n') ?? '',
      received: localTime(Date.parse(row.received)).day,
    },
    { localTime },
  )
  expect(said(reading)).toBe(row.expect)
})
