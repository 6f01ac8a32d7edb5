import type { App } from '../app.js';
import type { Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Language } from '../contract/text.js';
import { bodyValidator } from '../contract/validator.js';
import { routes } from '../generated/routes.js';
import { addTenant } from '../operators/add-tenant.js';
import { commandOperator } from '../operators/operator.js';
import type { Options } from './options.js';
import { cliTexts } from './texts.js';
import { withApp } from './with-app.js';

interface InitOptions extends Options {
  tenant: string;
  name: string;
  email: string;
  person?: string;
}

export const initCommand =
  (language: Language) =>
  (options: InitOptions): Promise<void> =>
    withApp(options, async (app) => {
      const { tenant: slug, name, email, person } = options;
      const link = await createTenant(app, { slug, name, email, ...(person !== undefined && { person }) }, language);
      process.stdout.write(cliTexts[language].tenantReady(slug, link));
    });

/**
 * Makes a tenant as the command does: the link is printed and mailed to nobody.
 *
 * @returns the link
 * @throws Problem when something is wrong with a value; Error when the tenant exists
 */
export async function createTenant(
  app: App,
  values: Omit<Schemas['TenantInput'], 'invitation'>,
  language: Language = 'en',
): Promise<string> {
  const input = { ...values, invitation: 'link' as const };
  const errors = bodyValidator(routes.createTenant.body!)(input);
  if (errors.length > 0) throw new Problem('invalid-input', { errors });
  try {
    const { invitationLink } = await app.database.transaction((trx) => addTenant(app, trx, commandOperator, input));
    return invitationLink!;
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'already-exists') throw error;
    throw new Error(cliTexts[language].tenantExists(values.slug), { cause: error });
  }
}
