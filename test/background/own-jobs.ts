import {
  createBackground,
  Jobs,
  type JobsOptions,
  type PollingBackground,
} from '@loonpoort/server/background/index.js';

/** Jobs that have a background to themselves, as in a process that does nothing else. */
export class OwnJobs extends Jobs {
  readonly #background: PollingBackground;

  constructor(options: Omit<JobsOptions, 'background'>) {
    const background = createBackground(options.database, options);
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
