import type { Integration } from '@loonpoort/sdk';
import type { Host } from '../search/cells.js';
import type { Field } from '../spec.js';

/** A secret is never shown; its hint says whether there is one. */
export function withSecret(field: Field, { secrets }: Integration, host: Host): Field {
  if (!field.writeOnly) return field;
  const hint = `${host.text(field.hint)} ${host.message(secrets.includes(field.name) ? 'secretKept' : 'secretMissing')}`.trim();
  // The placeholder of a form that may keep a password would be cut off here.
  return { ...field, writeOnly: false, hint: { nl: hint, en: hint } };
}
