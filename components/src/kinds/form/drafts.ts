import type { SessionState } from '@loonpoort/sdk';
import { changed, initialValues, type FieldGroup, type FieldValues } from '../../fields/values.js';
import type { TextHost } from '../../host.js';
import type { MessageState } from '../../message.js';
import { draftTexts } from '../../messages/drafts.js';
import type { Field } from '../../generated/spec.js';
import { DraftStore } from '../draft-store.js';
import { merged, reconcile } from './merge.js';

/** What was typed in one form and is not saved. */
interface Draft {
  typed: FieldValues;
  /** The values that were there before, so that it shows what someone else has changed since. */
  before: FieldValues;
  /** The names of fields that were filled in and are never kept. */
  lost: string[];
}

/** The fields of a form, and what they were filled from. */
export interface DraftForm {
  groups: FieldGroup[];
  /** The object that is changed; undefined for something new. */
  object: FieldValues | undefined;
}

/** Where something is typed. */
interface DraftPlace {
  host: TextHost & HTMLElement;
  /** Who works here with which login. */
  viewer: string;
  /** What tells the object of this form from others of its kind. */
  object: FieldValues;
  /** Whether the form still shows that object. */
  isShown: () => boolean;
}

/** What a form shows from now on. */
interface FormState {
  draft: FieldValues;
  changes: Record<string, string>;
  messageState: MessageState;
}

/** Takes up what someone else has changed meanwhile. @param before the values of the object as they were */
export function merge(host: TextHost, form: DraftForm, typed: FieldValues, before: FieldValues): FormState {
  const { values, changes } = reconcile(host, form.groups, typed, before, form.object ?? {});
  return { draft: values, changes, messageState: { kind: 'info', text: host.text(merged) } };
}

/** A secret must not lie in the browser's storage, and a file cannot be put back into its field. */
const isKept = ({ writeOnly, control }: Field): boolean => !writeOnly && !/password|file/.test(control);

/**
 * Keeps what is typed in one form in this tab until it is saved, so that leaving, Back and reload lose nothing. What is
 * not kept makes the browser ask before the page is left.
 */
export class Drafts {
  readonly #host: TextHost & HTMLElement;
  readonly #isShown: () => boolean;
  /** It is missing where the browser cannot encrypt, as on a page without TLS: then nothing is kept. */
  readonly #store: DraftStore | undefined;
  readonly #found: Draft | undefined;

  private constructor({ host, isShown }: DraftPlace, store: DraftStore | undefined, found: Draft | undefined) {
    this.#host = host;
    this.#isShown = isShown;
    this.#store = store;
    this.#found = found;
  }

  /** Opens what was kept of a form. @param session reads who is signed in at that moment */
  static async open(place: DraftPlace, session: () => SessionState | null): Promise<Drafts> {
    const { host, viewer, object } = place;
    const now = session();
    // See https://w3c.github.io/webcrypto/#Crypto-interface: it is of secure contexts only, whatever the types say.
    const subtle = crypto.subtle as SubtleCrypto | undefined;
    if (!now || !subtle) return new Drafts(place, undefined, undefined);
    const store = await DraftStore.open({
      draftKey: now.draftKey,
      place: JSON.stringify([viewer, location.pathname, host.localName, object]),
      isSignedIn: () => session()?.person.id === now.person.id,
    });
    const found = await store.read();
    return new Drafts(place, store, found === undefined ? undefined : (JSON.parse(found) as Draft));
  }

  keep({ groups, object }: DraftForm, values: FieldValues): void {
    const fields = groups.flatMap((group) => group.fields);
    const original = initialValues(fields, object);
    const names = changed(fields, values, original);
    const isKeptName = (name: string): boolean =>
      this.#store !== undefined && isKept(fields.find((field) => field.name === name)!);
    const kept = names.filter(isKeptName);
    const lost = names.filter((name) => !isKeptName(name));
    const pick = (from: FieldValues): FieldValues => Object.fromEntries(kept.map((name) => [name, from[name]]));
    const own: Draft = { typed: pick(values), before: pick(original), lost };
    if (kept.length) this.#store?.write(JSON.stringify(own));
    else this.#store?.forget();
    this.#ask(lost.length > 0);
  }

  /** @returns the form with what was typed; undefined where there is nothing that is not saved */
  restore({ groups, object }: DraftForm, drop: () => void): FormState | undefined {
    const host = this.#host;
    const draft = this.#found;
    if (!draft) return undefined;
    const fields = groups.flatMap((group) => group.fields);
    const now = initialValues(fields, object);
    const typed = { ...now, ...draft.typed };
    const { values, changes } = reconcile(host, groups, typed, { ...now, ...draft.before }, now);
    if (!changed(fields, values, now).length) {
      this.forget();
      return undefined;
    }
    const lost = fields.filter(({ name }) => draft.lost.includes(name)).map(({ label }) => host.text(label));
    return {
      draft: values,
      changes,
      messageState: {
        kind: 'info',
        text: host.text(draftTexts.goOn),
        details: [
          host.text(draftTexts.notSaved),
          ...(lost.length ? [host.text(draftTexts.lost, { fields: lost.join(', ') })] : []),
        ],
        again: drop,
        label: host.text(draftTexts.drop),
      },
    };
  }

  forget(): void {
    this.#store?.forget();
    this.#ask(false);
  }

  /** Where the form is no longer on the page, or shows something else, there is nothing left to ask about. */
  readonly #askBeforeUnload = (event: Event): void => {
    if (this.#host.isConnected && this.#isShown()) event.preventDefault();
  };

  #ask(isNeeded: boolean): void {
    if (isNeeded) addEventListener('beforeunload', this.#askBeforeUnload);
    else removeEventListener('beforeunload', this.#askBeforeUnload);
  }
}
