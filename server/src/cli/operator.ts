import type { Language } from '../contract/text.js';
import { createOperator, revokeOperator } from '../operators/operator-access.js';
import { Operator } from '../operators/operator.js';
import { dayOf, type Scope } from './arguments.js';
import type { Options } from './options.js';
import { printTable } from './print-table.js';
import { cliTexts } from './texts.js';
import { withApp } from './with-app.js';

export interface OperatorOptions extends Options {
  name: string;
  scope: Scope[];
  expires?: Date;
}

export const createOperatorCommand =
  (language: Language) =>
  (options: OperatorOptions): Promise<void> =>
    withApp(options, async (app) => {
      const words = cliTexts[language].operator;
      const { name, scope, expires: expiresAt } = options;
      if (!/^\S.{0,119}$/.test(name)) throw new Error(words.invalidName);
      if (expiresAt && expiresAt <= app.now()) throw new Error(words.expiryPassed);
      const { operator, secret } = await createOperator(app, { name, scopes: scope, expiresAt });
      process.stdout.write(words.created(operator.id, scope.join(', '), dayOf(operator.expiresAt), secret));
    });

export const listOperatorsCommand =
  (language: Language) =>
  (options: Options): Promise<void> =>
    withApp(options, async (app) => {
      const words = cliTexts[language].operator;
      const now = app.now().toISOString();
      const operators = await Operator.query(app.database.read).orderBy('id');
      printTable(
        words.headings,
        operators.map(({ id, name, hint, scopes: own, expiresAt, revokedAt, lastUsedAt }) => [
          id,
          name,
          hint,
          own.join(','),
          revokedAt ? words.revoked(dayOf(revokedAt)) : words[expiresAt <= now ? 'expired' : 'valid'](dayOf(expiresAt)),
          lastUsedAt ? dayOf(lastUsedAt) : words.neverUsed,
        ]),
      );
    });

export const revokeOperatorCommand =
  (language: Language) =>
  (id: string, options: Options): Promise<void> =>
    withApp(options, async (app) => {
      const words = cliTexts[language].operator;
      const operator = await revokeOperator(app, id);
      if (!operator) throw new Error(words.unknown(id));
      process.stdout.write(`${words.ended(operator.name)}\n`);
    });
