import type { Schemas } from '../contract/handler.js';
import { createOperator, revokeOperator } from '../operators/operator-access.js';
import { Operator } from '../operators/operator.js';
import type { Options } from './options.js';
import { printTable } from './print-table.js';
import { withApp } from './with-app.js';

type Scope = Schemas['OperatorScope'];

const scopes: readonly Scope[] = ['tenants:read', 'tenants:write', 'tenants:export'];

/** Exports hold all data of a bureau: only who asks for that gets it. */
export const usualScopes: Scope[] = ['tenants:read', 'tenants:write'];

export interface OperatorOptions extends Options {
  name: string;
  scope: Scope[];
  expires?: Date;
}

export const createOperatorCommand = (options: OperatorOptions): Promise<void> =>
  withApp(options, async (app) => {
    const { name, scope, expires: expiresAt } = options;
    if (!/^\S.{0,119}$/.test(name)) throw new Error('A name has 1 to 120 characters.');
    if (expiresAt && expiresAt <= app.now()) throw new Error('The secret would have expired already.');
    const { operator, secret } = await createOperator(app, { name, scopes: scope, expiresAt });
    process.stdout.write(
      `The operator ${operator.id} may use ${scope.join(', ')} until ${dayOf(operator.expiresAt)}. This secret is shown once:\n\n  ${secret}\n\n`,
    );
  });

export const listOperatorsCommand = (options: Options): Promise<void> =>
  withApp(options, async (app) => {
    const now = app.now().toISOString();
    const operators = await Operator.query(app.database.read).orderBy('id');
    printTable(
      ['id', 'name', 'secret', 'scopes', 'state', 'last used'],
      operators.map(({ id, name, hint, scopes: own, expiresAt, revokedAt, lastUsedAt }) => [
        id,
        name,
        hint,
        own.join(','),
        revokedAt
          ? `revoked ${dayOf(revokedAt)}`
          : `${expiresAt <= now ? 'expired' : 'works until'} ${dayOf(expiresAt)}`,
        lastUsedAt ? dayOf(lastUsedAt) : 'never',
      ]),
    );
  });

export const revokeOperatorCommand = (id: string, options: Options): Promise<void> =>
  withApp(options, async (app) => {
    const operator = await revokeOperator(app, id);
    if (!operator) throw new Error(`No operator that works has the id ${id}. See them with: loonpoort operator list`);
    process.stdout.write(`The secret of ${operator.name} works no longer.\n`);
  });

/** Reads `tenants:read,tenants:write`. */
export function readScopes(text: string): Scope[] {
  const given = [...new Set(text.split(',').map((each) => each.trim()))];
  const unknown = given.find((each) => !(scopes as readonly string[]).includes(each));
  if (unknown !== undefined) throw new Error(`There is no scope "${unknown}". There are ${scopes.join(', ')}.`);
  return given as Scope[];
}

/** Reads the day from which a secret works no longer. */
export function readDay(text: string): Date {
  const day = new Date(`${text}T00:00:00.000Z`);
  if (Number.isNaN(day.getTime()) || dayOf(day.toISOString()) !== text) {
    throw new Error(`"${text}" is no day: write it like 2027-01-31.`);
  }
  return day;
}

const dayOf = (moment: string): string => moment.slice(0, 10);
