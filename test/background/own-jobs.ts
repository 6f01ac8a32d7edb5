import { Jobs, type JobsOptions, PollingBackground } from '@loonpoort/server/background/index.js';

/** Jobs that have a background to themselves, as in a process that does nothing else. */
export class OwnJobs extends Jobs {
  readonly #background: PollingBackground;

  constructor(options: Omit<JobsOptions, 'background'>) {
    const background = new PollingBackground(options);
    super({ ...options, background });
    this.#background = background;
  }

  start(): void {
    this.#background.start();
  }

  stop(): Promise<void> {
    return this.#background.stop();
  }

  runDue(): Promise<void> {
    return this.#background.runDue('jobs');
  }
}
