import { createHash } from 'node:crypto';
import { type Finding, stops } from '../contract/finding.js';
import type { Schemas } from '../contract/handler.js';
import type { Integration } from '../integrations/integration.js';
import type { ExaminedRun } from './examine-run.js';
import { ofIntegration, ofLine, ofScheme, remedies } from './remedies.js';
import type { SchemePlaces } from './scheme-places.js';

/** What stands in the way of runs in the same words, and is put right in the same place. */
export interface Cause {
  /** The same for everybody who sees the cause. */
  key: string;
  finding: Finding;
  remedy: Schemas['Remedy'];
  target: Schemas['RemedyTarget'];
  integration: Integration | undefined;
  runIds: string[];
}

/** Groups findings by what puts them right: what stops first, and of those what stands in the way of most runs. */
export function groupCauses(examined: readonly ExaminedRun[], places: SchemePlaces): Cause[] {
  const causes = new Map<string, Cause>();
  for (const each of examined) {
    for (const found of each.findings) {
      const finding = firstToSolve(each, found);
      const remedy = remedyOf(each, finding, places);
      const target = targetOf(each, finding, remedy, places);
      const key = keyOf(finding, target);
      const known = causes.get(key);
      if (!known) {
        const integration = target.integrationId === undefined ? undefined : each.integration;
        causes.set(key, { key, finding, remedy, target, integration, runIds: [each.run.runId] });
      } else if (!known.runIds.includes(each.run.runId)) known.runIds.push(each.run.runId);
    }
  }
  return [...causes.values()].sort(
    (a, b) => Number(stops(b.finding)) - Number(stops(a.finding)) || b.runIds.length - a.runIds.length,
  );
}

/** Administrations cannot be chosen before somebody signed in to the package. */
function firstToSolve({ integration }: ExaminedRun, finding: Finding): Finding {
  if (finding.code !== 'noAdministration' || !integration || integration.state === 'working') return finding;
  return { ...finding, code: integration.state === 'problem' ? 'signInFailed' : 'notConnected' };
}

/**
 * An administration that cannot be reached is chosen anew once somebody signed in. An account that the scheme does not
 * have comes from the settings of the integration.
 */
function remedyOf(
  { schemeId, integration }: ExaminedRun,
  { code, values, schemeId: own }: Finding,
  { accountOf }: SchemePlaces,
): Schemas['Remedy'] {
  const remedy = remedies[code];
  const account = values?.['account'];
  const scheme = own ?? schemeId;
  const isElsewhere = typeof account === 'string' && (scheme === undefined || accountOf(scheme, account) === undefined);
  if (remedy === 'editAccount' && integration && isElsewhere) return 'editIntegration';
  return remedy === 'mapAdministrations' && integration && integration.state !== 'working' ? 'signIn' : remedy;
}

function targetOf(
  { run, schemeId, integration }: ExaminedRun,
  finding: Finding,
  remedy: Schemas['Remedy'],
  { holderOf, accountOf }: SchemePlaces,
): Schemas['RemedyTarget'] {
  const { wageCode, account: number } = finding.values ?? {};
  const ownScheme = finding.schemeId ?? schemeId;
  const scheme = ownScheme !== undefined && ofLine.includes(remedy) ? holderOf(ownScheme) : ownScheme;
  const account = scheme !== undefined && typeof number === 'string' ? accountOf(scheme, number) : undefined;
  return {
    companyId: run.companyId,
    runId: run.runId,
    ...(run.journalId !== null && { journalId: run.journalId }),
    ...(run.deliveryId !== null && { deliveryId: run.deliveryId }),
    ...(ofScheme.includes(remedy) && {
      ...(scheme !== undefined && { schemeId: scheme }),
      ...(typeof wageCode === 'number' && { wageCode }),
      ...(account !== undefined && { account }),
    }),
    ...(integration &&
      ofIntegration.includes(remedy) && {
        integrationId: integration.id,
        integrationLevel: integration.level,
        integrationOwnerId: integration.ownerId,
        package: integration.package as Schemas['PackageKey'],
      }),
    // A firm's integration serves all of its clients, and nobody else.
    ...(remedy === 'connect' && run.firmId !== null && { integrationLevel: 'firm', integrationOwnerId: run.firmId }),
  };
}

/** What a single company or run is named by tells causes apart only where that is what the words say. */
function keyOf({ code, severity, values, bookingDate }: Finding, target: Schemas['RemedyTarget']): string {
  const { schemeId, integrationId, integrationOwnerId } = target;
  const parts = [code, severity, values, bookingDate, schemeId, integrationId ?? integrationOwnerId];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
