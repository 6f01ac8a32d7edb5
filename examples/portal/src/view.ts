import { AuthenticationError, type Login } from '@loonpoort/sdk';
import type { Page, PageContext } from './page.js';
import { findRoute } from './routes.js';
import { reloadAfterUpdate } from './server-update.js';
import { deniedPage, failedPage, notFoundPage } from './shell/notices.js';

/** A page with its data, ready to be shown. */
export interface View {
  /** Another key is another page; the same one keeps what was typed. */
  key: string;
  path: string;
  page: Page;
  context: PageContext;
  data: unknown;
}

/**
 * Loads the page of a path. What goes wrong becomes a page that says so.
 * @throws AuthenticationError where the session has expired; what was thrown where the document is loaded anew
 */
export async function loadView(
  path: string,
  createContext: (params: Record<string, string>) => PageContext,
  chooseLogin: (login: Login) => void,
): Promise<View> {
  const match = findRoute(path);
  const context = createContext(match?.params ?? {});
  const view = (page: Page, data?: unknown): View => {
    return { key: context.login.id + (page.key?.(context) ?? path), path, page, context, data };
  };
  if (!match) return view(notFoundPage);
  try {
    const { page } = await match.route.page();
    if (page.needs && !context.may(page.needs)) return view(deniedPage(page, chooseLogin));
    return view(page, await page.load?.(context));
  } catch (error) {
    if (error instanceof AuthenticationError || (await reloadAfterUpdate(error))) throw error;
    return view(failedPage(error));
  }
}
