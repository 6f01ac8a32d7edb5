/** A page that sent somebody elsewhere to put something right, and is to be come back to. */
export interface ReturnPath {
  href: string;
  /** What the page is called. */
  label: string;
}

/** It outlives the sign-in at a package, and ends with the tab. */
const key = 'loonpoort.return';

export const rememberReturn = (path: ReturnPath): void => sessionStorage.setItem(key, JSON.stringify(path));

export const forgetReturn = (): void => sessionStorage.removeItem(key);

/** Returns where to come back to from this address; being there, or on the start screen, ends it. */
export function returnPath({ pathname }: Pick<URL, 'pathname'>): ReturnPath | undefined {
  const kept = sessionStorage.getItem(key);
  if (kept === null) return undefined;
  const path = JSON.parse(kept) as ReturnPath;
  if (pathname !== '/' && pathname !== new URL(path.href, location.origin).pathname) return path;
  forgetReturn();
  return undefined;
}
