import { createWords } from './canary/words.ts'

/** Values for the variables that an app's code reads: what is a key is random, what is an address can be reached. */
export function variablesFor(names: readonly string[], seed: number): Readonly<Record<string, string>> {
  const words = createWords(seed)
  return Object.fromEntries(
    names
      .filter((name) => !/^(NODE_ENV|TZ|PATH|HOME|AWS_)/.test(name))
      .map((name) => [name, valueFor(name, Buffer.from(words.hex(64), 'hex').toString('base64'))]),
  )
}

function valueFor(name: string, random: string): string {
  const field = name.toLowerCase().replaceAll('_', '-')
  if (/measurement/i.test(name)) return 'G-TRIAL00001'
  if (/dsn/i.test(name)) return `https://${random.slice(0, 8)}@${field}.example/1`
  if (/(^|_)(URL|URI|ENDPOINT|ORIGIN|BASE|WEBHOOK|COLLECTOR)(_|$)/i.test(name))
    return `https://${field}.example`
  if (/(^|_)(HOST|HOSTNAME|DOMAIN|SERVER)(_|$)/i.test(name)) return `${field}.example`
  if (/EPOCH|VERSION|PERIOD/i.test(name)) return '1'
  if (/ENABLED|DEBUG|FLAG/i.test(name)) return 'true'
  return random
}
