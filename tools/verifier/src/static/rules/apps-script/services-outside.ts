import type { ClaimId } from '@crenwiz/policy'
import type { Rule } from '../../rule.ts'
import { way } from '../say.ts'
import { ofScript } from './script-rule.ts'

/** Advanced services of Workspace by their ids in the manifest (guides/services/advanced, seen 2026-11). */
const workspace =
  /^(admin|appslicensing|calendar|chat|classroom|cloudidentitygroups|docs|drive|driveactivity|drivelabels|forms|gmail|groupsmigration|groupssettings|meet|peopleapi|people|reseller|sheets|slides|tasks|workspaceevents)$/

const claims: readonly ClaimId[] = ['C4', 'C7', 'C9']

/** Only services of Workspace are turned on: BigQuery, YouTube and the like keep what they get elsewhere. */
export const servicesOfWorkspace: readonly Rule[] = claims.map((claim) =>
  ofScript(`services-of-workspace-${claim.toLowerCase()}`, claim, ({ project }) => {
    const others = project.services.filter(({ value }) => !workspace.test(value.service.toLowerCase()))
    return others.length === 0
      ? undefined
      : way({
          gaps: others.map(({ value, at }) => ({
            code: 'SERVICE_OUTSIDE',
            at,
            data: { service: value.symbol },
          })),
        })
  }),
)
