import '@loonpoort/components/define/loon-factor-removal-form';
import type { LoginDetail } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { factorTexts } from '../messages/factors.js';
import type { PageContext } from '../page.js';
import { renderActionRow } from './action-row.js';
import { openFormDialog } from './form-dialog.js';
import { formTexts } from './form-texts.js';

/** Renders the way back in for a person who lost telephone and recovery codes; nobody does that for themselves. */
export function renderFactorRemoval(context: PageContext, login: LoginDetail): TemplateResult | typeof nothing {
  const { language, may, session } = context;
  if (!may('removeAccountFactors') || login.personId === session.person.id) return nothing;
  const words = factorTexts[language];
  const { heading, saved } = formTexts('loon-factor-removal-form', language);
  const ask = (): void =>
    openFormDialog(context, {
      title: heading,
      hint: words.removeQuestion(login.personName, login.email),
      body: () =>
        html`<loon-factor-removal-form heading-level="0" person-id=${login.personId}></loon-factor-removal-form>`,
      done: saved,
    });
  return renderActionRow({ label: words.removeTitle, hint: words.removeHint, button: words.removeButton }, ask);
}
