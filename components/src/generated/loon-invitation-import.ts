// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { FileImportElement } from '../elements/file-import.js';
import type { FormSpec } from './spec.js';

const spec: FormSpec = {
  "kind": "form",
  "operation": "importInvitations",
  "texts": {
    "heading": {
      "nl": "Uitnodigen uit een bestand",
      "en": "Invite from a file"
    },
    "submit": {
      "nl": "Bestand bekijken",
      "en": "Look at the file"
    },
    "confirm": {
      "nl": "{accepted} uitnodigen",
      "en": "Invite {accepted}"
    },
    "previewed": {
      "nl": "Er is nog niemand uitgenodigd. Goede regels: {accepted}. Te verbeteren: {refused}.",
      "en": "Nobody has been invited yet. Lines that are right: {accepted}. To correct: {refused}."
    },
    "saved": {
      "nl": "Uitgenodigd: {accepted}.",
      "en": "Invited: {accepted}."
    },
    "partly": {
      "nl": "Uitgenodigd: {accepted}. Geweigerd: {refused}. Verbeter die regels, en kies het bestand opnieuw.",
      "en": "Invited: {accepted}. Refused: {refused}. Correct those lines, and choose the file again."
    },
    "refused": {
      "nl": "Er is niemand uitgenodigd: geen regel is goed. Verbeter het bestand, en kies het opnieuw.",
      "en": "Nobody was invited: no line is right. Correct the file, and choose it again."
    },
    "unchanged": {
      "nl": "Het bestand heeft geen regels.",
      "en": "The file has no lines."
    }
  },
  "params": [],
  "fields": [
    {
      "name": "file",
      "label": {
        "nl": "Bestand",
        "en": "File"
      },
      "control": "file",
      "hint": {
        "nl": "Excel of CSV met de kolommen E-mail, Naam, Rol, Kantoor, Ziet, Welke en Taal; hoogstens 1000 regels.",
        "en": "Excel or CSV with the columns email, name, role, firm, grant, targets and language; at most 1,000 lines."
      },
      "missing": {
        "nl": "Kies een bestand.",
        "en": "Choose a file."
      },
      "required": true,
      "minLength": 1,
      "maxLength": 900000
    }
  ],
  "report": {
    "property": "lines",
    "columns": [
      {
        "name": "line",
        "label": {
          "nl": "Regel",
          "en": "Line"
        },
        "type": "number"
      },
      {
        "name": "email",
        "label": {
          "nl": "E-mailadres",
          "en": "E-mail address"
        },
        "type": "text"
      },
      {
        "name": "outcome",
        "label": {
          "nl": "Resultaat",
          "en": "Outcome"
        },
        "type": "choice",
        "choices": [
          {
            "value": "ready",
            "label": {
              "nl": "In orde",
              "en": "Ready"
            }
          },
          {
            "value": "invited",
            "label": {
              "nl": "Uitgenodigd",
              "en": "Invited"
            },
            "tone": "success"
          },
          {
            "value": "refused",
            "label": {
              "nl": "Geweigerd",
              "en": "Refused"
            },
            "tone": "danger"
          }
        ]
      },
      {
        "name": "errors",
        "label": {
          "nl": "Wat te verbeteren",
          "en": "What to correct"
        },
        "type": "errors"
      }
    ]
  },
  "keep": true
};

/** `<loon-invitation-import>`: Invite many persons from a file, once it was seen who they are. */
export class LoonInvitationImport extends FileImportElement {
  override readonly spec = spec;
  protected override readonly operationRows = `
importInvitations P/invitation-imports bk
`;

}
