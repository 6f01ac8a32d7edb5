import type { Integration } from '@loonpoort/sdk';
import type { TextHost } from '../../host.js';
import type { Field } from '../../generated/spec.js';
import { settingsTexts } from '../../messages/settings.js';

/** Returns a field of a saved integration: a secret is never shown, and what a connected package offers can be chosen. */
export function toSavedField(field: Field, { connected, secrets }: Integration, host: TextHost): Field {
  if (connected && field.options) return { ...field, control: 'suggest' };
  if (!field.writeOnly) return field;
  const hint =
    `${host.text(field.hint)} ${secrets.includes(field.name) ? host.message('secretKept') : host.text(settingsTexts.secretMissing)}`.trim();
  // The placeholder of a form that may keep a password would be cut off here.
  return { ...field, writeOnly: false, hint: { nl: hint, en: hint } };
}
