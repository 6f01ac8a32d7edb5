import type { Schemas } from '../contract/schemas.js';
import type { Language } from '../contract/text.js';
import { cliTexts } from './texts.js';

/** What commands take beside the settings that they share. The help of a command reads this without running it. */

/** The keys that `keys rotate` replaces. */
export const rotatable = ['encryption', 'data', 'signing'] as const;
export type Rotatable = (typeof rotatable)[number];

export type Scope = Schemas['OperatorScope'];

const scopes: readonly Scope[] = ['tenants:read', 'tenants:write', 'tenants:export'];

/** Exports hold all data of a bureau: only who asks for that gets it. */
export const usualScopes: Scope[] = ['tenants:read', 'tenants:write'];

/** Reads `tenants:read,tenants:write`. */
export const readScopes =
  (language: Language) =>
  (text: string): Scope[] => {
    const given = [...new Set(text.split(',').map((each) => each.trim()))];
    const unknown = given.find((each) => !(scopes as readonly string[]).includes(each));
    if (unknown !== undefined) throw new Error(cliTexts[language].operator.unknownScope(unknown, scopes.join(', ')));
    return given as Scope[];
  };

/** Reads the day from which a secret works no longer. */
export const readDay =
  (language: Language) =>
  (text: string): Date => {
    const day = new Date(`${text}T00:00:00.000Z`);
    if (Number.isNaN(day.getTime()) || dayOf(day.toISOString()) !== text) {
      throw new Error(cliTexts[language].operator.invalidDay(text));
    }
    return day;
  };

export const dayOf = (moment: string): string => moment.slice(0, 10);
