import {
  removeLedgerAccount,
  removeLedgerAccountChange,
  removeLedgerLine,
  removeLedgerLineChange,
} from '@loonpoort/components/labels';
import type { LedgerAccount, LedgerChange, LedgerEffect, LedgerLine } from '@loonpoort/sdk';
import type { PageContext } from '../page.js';
import { toConfirmation } from './contract-action.js';
import { EffectQuestion } from './effect-question.js';
import { formatDay } from './format.js';
import { readLedgerRestore } from './ledger-restore.js';
import { rememberRemoval } from './undo-removal.js';

type Params = Record<string, unknown>;

/** Asks before a change of a scheme is saved: see `askEffect`. */
export const askChangeEffect = (
  context: PageContext,
  schemeId: string,
  toChange: (params: Params) => Omit<LedgerChange, 'schemeId'>,
): ((params: Params) => Promise<boolean>) =>
  askEffect(context, (params) => context.client.ledgerSchemes.previewLedgerChange({ schemeId, ...toChange(params) }));

/**
 * Returns what a form asks before it saves a change of schemes: which journals that would alter. Where it alters none,
 * it is saved at once.
 */
export function askEffect(
  context: PageContext,
  measure: (params: Params) => Promise<LedgerEffect>,
): (params: Params) => Promise<boolean> {
  const { text } = context;
  return async (params) => {
    const question = new EffectQuestion(context, { title: text.effect, no: text.effectCancel, yes: text.effectSave });
    const effect = await question.count(measure(params));
    // What the change is refused for is said by the form, once it is sent.
    if (!effect || effect.items.length === 0) question.close(true);
    else question.ask(effect, text.effectHint);
    return (await question.answer) === true;
  };
}

const removals = { removeLedgerAccount, removeLedgerAccountChange, removeLedgerLine, removeLedgerLineChange };

/** A row of the accounts or of the wage codes of a scheme. */
interface SchemeRow {
  account?: string;
  number?: string;
  wageCode?: number;
  validFrom: string | null;
}

/**
 * Returns what a list asks before it removes a row of a scheme: with what comes of it, and which journals it would
 * alter. Where these cannot be told, such as for an account that is in use, the list's own question is left.
 */
export const askRemovalEffect =
  (context: PageContext, schemeId: string) =>
  async (name: string, row: unknown): Promise<boolean | undefined> => {
    const { client, language, text } = context;
    const operation = name as keyof typeof removals;
    const { account, number, wageCode, validFrom } = row as SchemeRow;
    const subject = wageCode === undefined ? text.accountNumber(number!) : text.wageCodeNumber(String(wageCode));
    const { label, hint, yes } = toConfirmation(operation, removals[operation], context);
    const question = new EffectQuestion(context, {
      title: `${label}?`,
      subject: validFrom ? text.holdsFrom(subject, formatDay(validFrom, language)) : subject,
      lead: hint,
      no: text.cancel,
      yes,
      isRemoval: true,
    });
    const change = { operation, account, wageCode, ...(validFrom && { validFrom }) };
    const effect = await question.count(client.ledgerSchemes.previewLedgerChange({ schemeId, ...change }));
    if (effect) question.ask(effect, text.effectStale);
    else question.close(undefined);
    const answer = await question.answer;
    if (answer) {
      const named = validFrom ? text.holdsFrom(subject, formatDay(validFrom, language)) : subject;
      await rememberRemoval(operation, named, () =>
        readLedgerRestore(context, schemeId, row as LedgerAccount | LedgerLine),
      );
    }
    return answer;
  };
