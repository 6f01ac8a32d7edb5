import type { Element } from './elements.js';
import { typescript } from './files.js';
import { pascal } from './names.js';

/** Writes React wrappers over the same classes, by `@lit/react`. */
export function react(elements: Element[]): string {
  return typescript(
    "import { createComponent, type EventName } from '@lit/react';",
    "import * as React from 'react';",
    "import type { LoonError } from '../errors.js';",
    "import { define } from '../define.js';",
    ...elements.map(({ tag, className }) => `import { ${className} as ${className}Element } from './${tag}.js';`),
    '',
    ...elements.map(wrapper),
  );
}

function wrapper({ tag, className, api, component }: Element): string {
  const events = api.events.map(
    ({ name, detail }) => `    ${handler(name)}: '${name}' as EventName<CustomEvent<${detail}>>,`,
  );
  return `define('${tag}', ${className}Element);
/** ${component.summary} */
export const ${className} = createComponent({
  tagName: '${tag}',
  elementClass: ${className}Element,
  react: React,
  events: {
${events.join('\n')}
  },
});
`;
}

/** Turns `loon-success` into `onLoonSuccess`. */
const handler = (event: string): string => `on${pascal(event)}`;
