import { setTimeout as wait } from 'node:timers/promises';
import type { Monitor } from '../health/monitor.js';

/** Ends the process when it is asked to: at once by hand, and by SIGTERM when whoever balances the load has noticed. */
export function stopOnSignals({
  monitor,
  drainSeconds = 0,
  stop,
}: {
  monitor: Monitor | undefined;
  drainSeconds: number | undefined;
  stop: () => Promise<void>;
}): void {
  process.once('SIGINT', () => void stop().then(() => process.exit(0)));
  process.once('SIGTERM', () => {
    monitor?.drain();
    // Who balances the load notices that it is not ready, and sends its calls elsewhere.
    void wait(drainSeconds * 1000)
      .then(stop)
      .then(() => process.exit(0));
  });
}
