/** Reads names or ids that this browser keeps; a browser that keeps nothing for this site throws, and has none. */
export function readStored(key: string): string[] {
  try {
    const names = JSON.parse(localStorage.getItem(key) ?? '[]') as unknown;
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

export function store(key: string, names: string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(names));
  } catch {
    // There are none next time.
  }
}
