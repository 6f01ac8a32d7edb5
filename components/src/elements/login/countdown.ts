import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Text } from '../../generated/spec.js';

/** Texts after too many attempts, which are fetched then. */
export const waitTexts = {
  waitSeconds: {
    nl: 'Er is te vaak geprobeerd. Over {seconds} seconden kun je het opnieuw proberen. Wil je niet wachten? Stel via ‘Wachtwoord vergeten?’ een nieuw wachtwoord in.',
    en: 'There were too many attempts. You can try again in {seconds} seconds. Rather not wait? Set a new password with ‘Forgotten your password?’.',
  },
  waitOver: { nl: 'Je kunt het nu opnieuw proberen.', en: 'You can try again now.' },
} satisfies Record<string, Text>;

/** Counts the seconds until the server wants to be asked again. */
export class Countdown implements ReactiveController {
  seconds = 0;
  readonly #host: ReactiveControllerHost;
  readonly #onEnd: () => void;
  #clock: ReturnType<typeof setInterval> | undefined;

  /** @param over called when the time has passed */
  constructor(host: ReactiveControllerHost, over: () => void) {
    this.#host = host;
    this.#onEnd = over;
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
      this.#onEnd();
    }, 1000);
  }

  hostDisconnected(): void {
    clearInterval(this.#clock);
    this.seconds = 0;
  }
}
