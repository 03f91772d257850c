import { enumValue } from '../apps-script/bridge/host-object.ts'
import type { AuthModeName } from '../apps-script/services/service-parts.ts'
import type { WorkspacePerson } from '../people.ts'

/** The event that onOpen and onInstall get. Whose it is isn't told before the person has allowed the add-on; its `source` the execution adds. */
export function lifecycleEvent(
  authMode: AuthModeName,
  { email }: WorkspacePerson,
): Readonly<Record<string, unknown>> {
  return {
    authMode: enumValue('Script.AuthMode', authMode),
    user: {
      email: authMode === 'NONE' ? '' : email,
      nickname: authMode === 'NONE' ? '' : email.replace(/@.*/, ''),
    },
  }
}
