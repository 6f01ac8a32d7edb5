/** How index.html names the build that it belongs to; see build/pages.ts. */
const BUILD = /<meta name="build" content="(\w+)"/;

/**
 * How each browser says that a module could not be fetched; HTML asks for a TypeError and gives no other mark. Chromium:
 * "Failed to fetch dynamically imported module", Firefox: "error loading dynamically imported module", Safari:
 * "Importing a module script failed." (collected in vitejs/vite#11804).
 */
export const isModuleError = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported module|importing a module script/i.test(error.message);

/**
 * Loads the page anew where a module is gone because the server was updated since. The address, and what was typed in
 * forms, is kept.
 *
 * @returns whether it does; not where the server cannot be reached or has the build of this page
 */
export async function reloadAfterUpdate(error: unknown): Promise<boolean> {
  if (!isModuleError(error)) return false;
  const build = BUILD.exec((await fetchIndex()) ?? '')?.[1];
  if (!build || build === document.querySelector<HTMLMetaElement>('meta[name=build]')?.content) return false;
  location.reload();
  return true;
}

/** Loads the page anew if the server can be reached: a browser does not fetch a module again that it once failed to. */
export async function reloadDocument(): Promise<void> {
  if ((await fetchIndex()) !== undefined) location.reload();
}

async function fetchIndex(): Promise<string | undefined> {
  // eslint-disable-next-line no-restricted-globals -- this is a page, not the API
  const answer = await fetch('/', { cache: 'no-store' }).catch(() => undefined);
  return answer?.ok ? answer.text() : undefined;
}
