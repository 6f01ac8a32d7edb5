import type { SessionState } from '@loonpoort/sdk';
import type { ReactiveController } from 'lit';
import type { LoonElement } from '../../element.js';
import { DraftStore } from '../draft-store.js';

/** Which rows of a list somebody had selected, and how many were shown. */
export interface Kept {
  ids: string[];
  shown: number;
}

interface KeptView extends Kept {
  /** Who works here with which login. */
  viewer: string;
  session: SessionState | null;
}

/**
 * Keeps the selection of a list in this tab while its page is loaded anew, such as after an update of the server, and
 * encrypted as what is typed in a form: ids and the words that were searched for are nobody else's.
 */
export class KeptSelection implements ReactiveController {
  readonly #host: LoonElement;
  readonly #current: () => KeptView;
  #place = '';
  #store: Promise<DraftStore | undefined> = Promise.resolve(undefined);
  #kept = '';

  constructor(host: LoonElement, current: () => KeptView) {
    this.#host = host;
    this.#current = current;
    host.addController(this);
  }

  hostUpdated(): void {
    const { ids, shown } = this.#current();
    const text = ids.length ? JSON.stringify({ ids, shown } satisfies Kept) : '';
    if (text === this.#kept) return;
    this.#kept = text;
    void this.#open().then((store) => (text ? store?.write(text) : store?.forget()));
  }

  /** Whoever goes to another page of the portal begins there anew. */
  hostDisconnected(): void {
    this.#kept = '';
    void this.#store.then((store) => store?.forget());
  }

  /** Returns what was kept of this list at this address, once. */
  async take(): Promise<Kept | undefined> {
    const store = await this.#open();
    const text = await store?.read();
    if (text === undefined) return undefined;
    store?.forget();
    return JSON.parse(text) as Kept;
  }

  /** Opens what belongs to this list at the address that it has now; at another it is another selection. */
  #open(): Promise<DraftStore | undefined> {
    const { viewer, session } = this.#current();
    const place = JSON.stringify([viewer, location.pathname, location.search, this.#host.localName, 'selection']);
    if (place === this.#place) return this.#store;
    void this.#store.then((store) => store?.forget());
    this.#place = place;
    // It is of secure contexts only, whatever the types say: elsewhere nothing is kept.
    const isPossible = session && (crypto.subtle as SubtleCrypto | undefined);
    const isSignedIn = (): boolean => this.#current().session?.person.id === session?.person.id;
    this.#store = isPossible
      ? DraftStore.open({ draftKey: session.draftKey, place, isSignedIn })
      : Promise.resolve(undefined);
    return this.#store;
  }
}
