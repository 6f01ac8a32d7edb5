/** The words, filters and order that each list was left with in this document, by its path. */
const queries = new Map<string, string>();

export const rememberQuery = ({ pathname, search }: Pick<URL, 'pathname' | 'search'>): void =>
  void queries.set(pathname, search);

export const forgetQueries = (): void => queries.clear();

/** Returns the address of a list as it was left; from the list itself, the way back to all of it. */
export const addressFrom = (current: string, path: string): string =>
  path === current ? path : path + (queries.get(path) ?? '');
