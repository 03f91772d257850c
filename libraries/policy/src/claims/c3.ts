import type { Claim } from '../claim.ts'

export const c3: Claim = {
  id: 'C3',
  title: 'A pseudonym that leads nowhere',
  sentence:
    'The pseudonym of an installation is a keyed one-way code: whoever has the code, the list of all installations and the add-on’s source, but not the key, can’t tell which installation it stands for.',
  promises: ['P4'],
  platforms: ['forge', 'apps-script'],
  requirements: ['atlassian-logging', 'atlassian-5'],
  provedBy: [
    {
      means: 'analysis',
      what: 'Every id of an installation on its way out goes through an HMAC whose key comes from an encrypted variable, or on Google from the script’s own properties, and from nowhere else.',
    },
    {
      means: 'observation',
      what: 'An attacker with the list of sites, ids, hosts, source, manifest and literals recovered no installation; another key gave other pseudonyms, another add-on too, and two people on one site the same.',
    },
  ],
  brokenBy: [
    'An id of the installation that leaves as it is, encoded, or hashed without a key.',
    'A key that is a literal, comes from the manifest or is read from storage.',
    'A site that the attack recovered.',
  ],
}
