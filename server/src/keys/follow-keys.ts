import type { KeyStore } from './key-store.js';

const everyMs = 1000;

/**
 * Takes over other processes' keys every second, in a process that leaves the work in the background to others: there it
 * is the work that does so, see `registerKeyUpkeep`.
 *
 * @returns what ends it
 */
export function followKeys(store: KeyStore): () => Promise<void> {
  let refresh = Promise.resolve();
  // A database that is away is asked again a second later.
  const look = (): void => void (refresh = refresh.then(() => store.refresh()).catch(() => undefined));
  const timer = setInterval(look, everyMs).unref();
  return async () => {
    clearInterval(timer);
    await refresh;
  };
}
