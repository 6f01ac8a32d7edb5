import type { Member } from './element-api.js';

/** Custom properties that every element reads; `styles/tokens.ts` has their defaults. */
export const cssProperties: Member[] = [
  { name: '--loon-accent', description: 'The colour of the firm: buttons, links, focus.' },
  { name: '--loon-on-accent', description: 'Text on the accent colour.' },
  { name: '--loon-text', description: 'Text.' },
  { name: '--loon-text-muted', description: 'Hints, labels of columns.' },
  { name: '--loon-surface', description: 'The page behind.' },
  { name: '--loon-surface-raised', description: 'Fields, tables, tiles.' },
  { name: '--loon-hairline', description: 'Lines between things.' },
  { name: '--loon-control-border', description: 'The border of a control.' },
  { name: '--loon-danger', description: 'Errors.' },
  { name: '--loon-success', description: 'What went well.' },
  { name: '--loon-warning', description: 'What needs attention.' },
  { name: '--loon-font', description: 'The font family.' },
  { name: '--loon-radius', description: 'The radius of controls and tiles.' },
  { name: '--loon-focus', description: 'The focus ring.' },
];
