import type { Claim } from '../claim.ts'

export const c5: Claim = {
  id: 'C5',
  title: 'Usage data can be off',
  sentence:
    'Usage data is optional: an add-on that collects none has no way to send any, and where an administrator has switched analytics off, nothing is sent and the add-on works as before.',
  promises: ['P3'],
  platforms: ['forge', 'apps-script'],
  requirements: ['atlassian-analytics-tools', 'atlassian-app-access'],
  provedBy: [
    {
      means: 'enforcement',
      what: 'The manifest names no egress at all; or each address is declared as analytics, which the platform blocks when the administrator’s switch is off.',
    },
    {
      means: 'analysis',
      what: 'A refused or failed event ends in silence: it is not repeated, not logged and not shown.',
    },
    {
      means: 'observation',
      what: 'With analytics denied nothing was sent, nothing was logged, and every view showed the same.',
    },
  ],
  brokenBy: [
    'Egress for usage data that isn’t declared as analytics, so that the switch doesn’t stop it.',
    'A request while the switch was off.',
    'A view that fails, waits or repeats its request where analytics is denied, slow or dead.',
  ],
}
