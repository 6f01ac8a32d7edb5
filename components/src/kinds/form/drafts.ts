import { changed, DRAFTS_KEY, initialValues, type FieldGroup, type FieldValues } from '../../fields/values.js';
import type { TextHost } from '../../host.js';
import type { MessageState } from '../../message.js';
import { draftTexts } from '../../messages/drafts.js';
import type { Field } from '../../generated/spec.js';
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

/** A browser that keeps nothing for this site throws. */
function storedDrafts(): Record<string, Draft> {
  try {
    return JSON.parse(sessionStorage.getItem(DRAFTS_KEY) ?? '{}') as Record<string, Draft>;
  } catch {
    return {};
  }
}

function storeDrafts(drafts: Record<string, Draft>): void {
  try {
    if (Object.keys(drafts).length) sessionStorage.setItem(DRAFTS_KEY, JSON.stringify(drafts));
    else sessionStorage.removeItem(DRAFTS_KEY);
  } catch {
    // It is full or forbidden: the form works as it does without.
  }
}

/**
 * Keeps what is typed in one form in this tab until it is saved, so that leaving, Back and reload lose nothing. What is
 * not kept makes the browser ask before the page is left.
 */
export class Drafts {
  readonly #host: TextHost & HTMLElement;
  readonly #viewer: string;
  readonly #place: string;
  readonly #isShown: () => boolean;

  /**
   * @param viewer who works here with which login
   * @param object what tells the object of this form from others of its kind
   * @param isShown whether the form still shows that object
   */
  constructor(host: TextHost & HTMLElement, viewer: string, object: FieldValues, isShown: () => boolean) {
    this.#isShown = isShown;
    this.#host = host;
    this.#viewer = viewer;
    this.#place = JSON.stringify([viewer, location.pathname, host.localName, object]);
  }

  keep({ groups, object }: DraftForm, values: FieldValues): void {
    const fields = groups.flatMap((group) => group.fields);
    const original = initialValues(fields, object);
    const names = changed(fields, values, original);
    const isKeptName = (name: string): boolean => isKept(fields.find((field) => field.name === name)!);
    const kept = names.filter(isKeptName);
    const lost = names.filter((name) => !isKeptName(name));
    const pick = (from: FieldValues): FieldValues => Object.fromEntries(kept.map((name) => [name, from[name]]));
    const { [this.#place]: _, ...others } = this.#own();
    const own: Draft = { typed: pick(values), before: pick(original), lost };
    storeDrafts(kept.length ? { ...others, [this.#place]: own } : others);
    this.#ask(lost.length > 0);
  }

  /** @returns the form with what was typed; undefined where there is nothing that is not saved */
  restore({ groups, object }: DraftForm, drop: () => void): FormState | undefined {
    const host = this.#host;
    const draft = this.#own()[this.#place];
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
    const { [this.#place]: _, ...others } = this.#own();
    storeDrafts(others);
    this.#ask(false);
  }

  /** Returns the drafts of the person who works here, with any login; those of someone else go. */
  #own(): Record<string, Draft> {
    const personOf = (viewer: string): string => viewer.split('/')[0]!;
    const isOwn = ([place]: [string, Draft]): boolean =>
      personOf((JSON.parse(place) as string[])[0]!) === personOf(this.#viewer);
    return Object.fromEntries(Object.entries(storedDrafts()).filter(isOwn));
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
