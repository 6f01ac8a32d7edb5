import { actAs } from '../acting.js';
import type { App } from '../app.js';
import { createApp } from '../create-app.js';
import type { Options } from './options.js';
import { serverOptions } from './server-options.js';

/** Does something with the database of a command's options, and closes it whatever comes of it. */
export async function withApp(options: Options, work: (app: App) => Promise<void>): Promise<void> {
  const app = await createApp(serverOptions(options));
  try {
    await actAs({ kind: 'command' }, () => work(app));
  } finally {
    await app.database.close();
  }
}
