// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { SearchElement } from '../kinds/search.js';
import type { SearchSpec } from './spec.js';

const spec: SearchSpec = {
  "kind": "search",
  "operation": "listTags",
  "texts": {
    "heading": {
      "nl": "Labels",
      "en": "Tags"
    },
    "search": {
      "nl": "Zoek label",
      "en": "Search tag"
    },
    "empty": {
      "nl": "Er zijn nog geen labels. Voeg er een toe.",
      "en": "There are no tags yet. Add one."
    }
  },
  "params": [
    "q",
    "sort"
  ],
  "columns": [
    {
      "name": "name",
      "label": {
        "nl": "Label",
        "en": "Tag"
      },
      "type": "text"
    },
    {
      "name": "number",
      "label": {
        "nl": "Nummer",
        "en": "Number"
      },
      "type": "number"
    },
    {
      "name": "debtorCount",
      "label": {
        "nl": "Debiteuren",
        "en": "Debtors"
      },
      "type": "number"
    },
    {
      "name": "loginCount",
      "label": {
        "nl": "Inlogs",
        "en": "Logins"
      },
      "type": "number"
    },
    {
      "name": "clientCount",
      "label": {
        "nl": "Software",
        "en": "Software"
      },
      "type": "number"
    }
  ],
  "filters": [],
  "marks": {
    "name": "color"
  },
  "sorts": [
    "name",
    "number"
  ],
  "actions": [],
  "combobox": false
};

/** `<loon-tag-list>`: The tags of debtors. */
export class LoonTagList extends SearchElement {
  override readonly spec = spec;


  static override properties = {
    sort: {},
  };

  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  declare sort: string | undefined;
}
