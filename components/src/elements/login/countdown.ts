import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Text } from '../../kinds/spec.js';

/** After too many attempts; fetched then. */
export const waitTexts = {
  waitSeconds: { nl: 'Er is te vaak geprobeerd. Over {seconds} seconden kun je het opnieuw proberen.', en: 'There were too many attempts. You can try again in {seconds} seconds.' },
  waitOver: { nl: 'Je kunt het nu opnieuw proberen.', en: 'You can try again now.' },
} satisfies Record<string, Text>;

/** Seconds until the server wants to be asked again. */
export class Countdown implements ReactiveController {
  seconds = 0;
  readonly #host: ReactiveControllerHost;
  readonly #over: () => void;
  #clock: ReturnType<typeof setInterval> | undefined;

  /** @param over called when the time has passed */
  constructor(host: ReactiveControllerHost, over: () => void) {
    this.#host = host;
    this.#over = over;
    host.addController(this);
  }

  start(seconds: number): void {
    this.hostDisconnected();
    this.seconds = seconds;
    this.#clock = setInterval(() => {
      this.seconds -= 1;
      this.#host.requestUpdate();
      if (this.seconds > 0) return;
      clearInterval(this.#clock);
      this.#over();
    }, 1000);
  }

  hostDisconnected(): void {
    clearInterval(this.#clock);
    this.seconds = 0;
  }
}
