import type { PlanCause, PlannedRun } from '@loonpoort/sdk';
import type { PageContext } from '../page.js';

type Step = Pick<PlanCause, 'remedy' | 'target'>;

/**
 * Returns the page on which a cause is put right, with the right thing chosen; undefined where that is done on the
 * page of the plan itself.
 *
 * @param run one of several, where it is put right for each by itself
 */
export function remedyPath({ remedy, target }: Step, run?: PlannedRun): string | undefined {
  const { schemeId, wageCode, account, integrationId, integrationLevel, integrationOwnerId } = target;
  const { companyId, runId } = run ?? target;
  const journalId = run ? run.journalId : target.journalId;
  const deliveryId = run ? run.deliveryId : target.deliveryId;
  const company = `/companies/${companyId}`;
  const scheme = schemeId === undefined ? company : `/settings/ledger-schemes/${schemeId}`;
  switch (remedy) {
    case 'chooseAccount':
    case 'editLine':
      return wageCode === undefined ? scheme : `${scheme}/lines/${wageCode}`;
    case 'editAccount':
      return account === undefined ? scheme : `${scheme}/accounts/${encodeURIComponent(account)}`;
    case 'openScheme':
      return scheme;
    case 'chooseScheme':
      return company;
    case 'connect':
      return `/settings/integrations/company/${companyId}`;
    case 'signIn':
    case 'editIntegration':
      return integrationId === undefined
        ? `${company}/integration`
        : `/settings/integrations/${integrationLevel}/${integrationOwnerId}/${target.package}`;
    case 'mapAdministrations':
      return run || integrationId === undefined
        ? `${company}/integration`
        : `/settings/administrations/suggestions/${integrationId}`;
    case 'editCostCentres':
      return `${company}/cost-centres`;
    case 'editCostUnits':
      return `${company}/cost-units`;
    case 'openDelivery':
      return deliveryId ? `/deliveries/${deliveryId}` : `/runs/${runId}`;
    case 'openJournal':
      return journalId ? `/journals/${journalId}` : `/runs/${runId}`;
    default:
      return undefined;
  }
}

/** Returns the page on which a cause is put right for all that it stands in the way of. */
export function remedyPathOfAll({ login }: PageContext, cause: PlanCause): string | undefined {
  const { integrationLevel: level, integrationOwnerId: owner } = cause.target;
  const isOwn = login.firmId === owner || login.role === 'administrator';
  if (cause.remedy === 'connect' && level === 'firm' && isOwn && cause.runIds.length > 1)
    return `/settings/integrations/firm/${owner}`;
  return remedyPath(cause);
}
