import type { App } from '../app.js';
import { Tenant } from './tenant.js';

/** Lets mails show the bureau that they are from, as it wants that when they leave. */
export function registerMailSender({ database, mailer }: Pick<App, 'database' | 'mailer'>): void {
  mailer.useSender(async (tenantId) => {
    const tenant = await Tenant.query(database.read).findById(tenantId);
    return { name: tenant?.mailName ?? undefined, replyTo: tenant?.replyTo ?? undefined };
  });
}
