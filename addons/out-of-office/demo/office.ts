import { loadMails } from '../test/mails.ts'

const person = 'grace.okafor@example.com'
const lead = 'jonas.weber@example.com'
const from = 'LeaveLark <no-reply@leavelark.example>'
const dayMs = 86_400_000

/**
 * A mailbox of approval mails and a team calendar, for the people of a fresh workbench: the mails that the tests read, whose
 * days are fixed, and some about leave that lies ahead of whoever starts it. All people and systems are invented.
 */
export function demoOffice(now: Date) {
  const at = (days: number) => new Date(now.getTime() + days * dayMs)
  const words = (days: number) =>
    new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'America/New_York',
    }).format(at(days))
  const day = (days: number) => at(days).toISOString().slice(0, 10)
  const mail = (ago: number, subject: string, text: string, sender = from) => ({
    from: sender,
    subject,
    date: at(-ago).toISOString(),
    plain: `Hi Grace,\n\n${text}\n\nLeaveLark`,
    labels: ['INBOX', 'UNREAD', 'HR'],
  })
  const approved = 'Your leave request has been approved'
  const ahead = [
    mail(9, approved, `Your leave from ${words(12)} to ${words(16)} has been approved.`),
    mail(8, approved, `Your leave from ${words(40)} to ${words(44)} has been approved.`),
    mail(
      3,
      'Your leave has been cancelled',
      `Your leave from ${words(40)} to ${words(44)} has been cancelled.`,
    ),
    mail(2, approved, `Your leave on ${words(21)} (afternoon) has been approved.`),
    mail(2, 'Your leave request', `Your leave on ${words(26)} has been rejected.`),
    mail(
      1,
      approved,
      `Your leave on ${words(33)} has been approved.`,
      'LeaveLark <no-reply@leavelark.example.net>',
    ),
  ]
  const toGrace = (lines: readonly string[]) => lines.join('\n').replaceAll('Joe', 'Grace')
  const older = loadMails().flatMap(({ system, mails }) =>
    mails.map((row) => ({
      from: row.from ?? system.from,
      subject: row.subject,
      date: row.received,
      labels: ['INBOX'],
      ...(row.plain && { plain: toGrace(row.plain) }),
      ...(row.html && { html: toGrace(row.html) }),
    })),
  )
  const zone = { timeZone: 'Europe/Berlin' }
  return {
    mail: { [person]: [...older.filter(({ date }) => Date.parse(date) < now.getTime()), ...ahead] },
    calendars: [
      {
        summary: 'Team ✨',
        owner: lead,
        members: { [person]: 'writer' as const, 'yui.tanaka@example.com': 'reader' as const },
        events: [
          {
            summary: 'Planning',
            start: { dateTime: `${day(0)}T15:00:00`, ...zone },
            end: { dateTime: `${day(0)}T16:00:00`, ...zone },
            recurrence: ['RRULE:FREQ=WEEKLY'],
          },
          { summary: 'Jonas OOO', start: { date: day(5) }, end: { date: day(8) } },
        ],
      },
    ],
  }
}
