import type { Words } from './words.ts'

export const en: Words = {
  language: 'en',
  common: 'the|your|has|been|is|from|and|for|you|of|to|on|this|hi|dear|hello|have|leave|request|will|are',
  months: [
    ['January', 'Jan'],
    ['February', 'Feb'],
    ['March', 'Mar'],
    ['April', 'Apr'],
    ['May'],
    ['June', 'Jun'],
    ['July', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sept', 'Sep'],
    ['October', 'Oct'],
    ['November', 'Nov'],
    ['December', 'Dec'],
  ],
  weekdays: [
    ['Monday', 'Mon'],
    ['Tuesday', 'Tues', 'Tue'],
    ['Wednesday', 'Wed'],
    ['Thursday', 'Thurs', 'Thur', 'Thu'],
    ['Friday', 'Fri'],
    ['Saturday', 'Sat'],
    ['Sunday', 'Sun'],
  ],
  to: 'up to and including|to and including|to|until|till|til|through to|through|thru|up to',
  and: 'and',
  between: 'between',
  article: 'the',
  first:
    '(?:leave |absence |effective |actual )?(?:from|starts?|starting|begins?|beginning|commencing)(?: date| day| on)?|(?:first|1st) day(?: of (?:leave|absence|vacation))?|date from|effective from|as of|away from|out from',
  last: 'to|until|till|through|thru|up to|(?:leave |absence )?(?:end|ends|ending|finish|finishes)(?: date| day| on)?|last day(?: of (?:leave|absence|vacation))?|date to|up to and including',
  genitive: '(?!)',
  on: 'on|for|dates?|days?|leave dates?|dates? of (?:leave|absence)|day off|days off|period|leave period|dates? requested|requested dates?|when|dates? approved|approved dates?|approved days?|off',
  former:
    'old|previous|previously|former|formerly|original|originally|was|instead of|not|from the period|before|earlier',
  current: 'new|now|updated|changed to|moved to|rescheduled to|amended to|revised|to the period',
  leave:
    'leave|vacation|holidays?|time[ -]off|days?[ -]off|absence|absent|pto|annual leave|sick|parental|sabbatical|toil|out of office|ooo|away|off work',
  otherBefore:
    '(?:request(?:ed)?|submi(?:tted|ssion)|appl(?:ied|ication)|created|sent|received|filed|raised|logged|approv(?:ed|al)|granted|reviewed|decided|actioned|processed|printed|generated|issued|updated|modified|cancelled|canceled|rejected|declined) (?:on|at|date|dated)|(?:request|submission|approval|decision|application|processing|issue|print) date|approved by [^\\n|:;.]{1,40} on|dated|date of (?:request|submission|approval|application|decision)|return(?:s|ing)?(?: to (?:work|the office))?(?: date| day| on)*|back(?: at work| in the office)?(?: on)?|resum\\p{L}+(?: work| duties)?(?: on)?|(?:valid|expires?|expir(?:y|ation)|due|deadline|by|before|no later than|latest)(?: date| until| on| by)*|balance (?:as of|on|at)|(?:hire|birth|joining|join) date|date of (?:birth|hire)|since|last updated|timestamp|(?:leave|holiday|fiscal|accrual|calendar) year(?: from)?|payroll(?: period)?|pay period|blackout(?: period)?|carry[- ]?over(?: until)?',
  otherAfter: 'balance|policy|edition',
  aside:
    'left|balance|entitlement|allowance|reminder|note that|please note|office (?:is|will be) closed|company[- ]wide|public holidays?|bank holidays?|webinar|newsletter|event|conference|training|town ?hall|remaining|carry over|carried over|payroll|policy|leave year|holiday year|survey|covered by|covers|meeting',
  morning: 'a\\.m\\.|mornings?|first half|forenoon',
  afternoon: 'p\\.m\\.|afternoons?|second half',
  midday: 'noon|midday|12 noon',
  week: 'week (?:of|from|commencing|starting|beginning)|weeks? of',
  half: 'half[- ]?days?|½ ?days?|0[.,]50? ?days?|1/2 ?days?|half a day',
  approved: 'approved|granted|authori[sz]ed|confirmed|accepted|signed off',
  rejected:
    "not (?:been )?(?:approved|granted|authori[sz]ed|accepted)|rejected|declined|denied|refused|turned down|(?:unable|not able) to (?:approve|grant)|(?:can(?:no|')t|couldn't|could not) be (?:approved|granted)|hasn't been approved|wasn't approved|disapproved|unapproved",
  cancelled: 'cancell?ed|withdrawn|revoked|rescinded|called off|voided',
  changed: 'changed|amended|modified|updated|rescheduled|moved|revised|shortened|extended|shifted',
  pending:
    'pending(?: approval)?|awaiting|waiting for|waits for|under review|needs? (?:your |to be )?approv\\p{L}+|requires? (?:your )?approval|for (?:your )?approval|to be approved|action required|not yet|yet to be|in progress|to approve|provisionally|tentatively',
  handedIn: 'submitted|received|sent to|forwarded to|requested',
  approval: 'approval|confirmation|authori[sz]ation',
  cancellation: 'cancell?ation|withdrawal',
  change: 'change|amendment|update|modification',
  conditional:
    "if|in case|should you|unless|would like|wish to|want to|please|can be|may be|might be|you can|you may|until it|once|to cancel|to change|to withdraw|to amend|whenever|must be|don't forget|click|as soon as|when your|when a",
  nameLabel:
    'employee(?: name)?|name|requester|requested by|applicant|requestor|team member|colleague|staff member|submitted by|person|associate',
  greeting: 'hi|hello|dear|hey|good morning|good afternoon|greetings',
  quoteLine:
    'on .{4,120} wrote|begin forwarded message|original message|forwarded message|original appointment',
  headerLabels: 'from|sent|to|subject|date|cc',
  forwardPrefix: 'fwd?|re',
}
