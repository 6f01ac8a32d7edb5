import { LoonCompanySearch, LoonLogin } from '@loonpoort/components/react';
import { createElement, type ReactElement } from 'react';

/** A firm's page with React uses the wrappers like this. */
export const page = (): ReactElement =>
  createElement(
    'main',
    null,
    createElement(LoonLogin, { onLoonError: ({ detail }) => console.error(detail.message) }),
    createElement(LoonCompanySearch, { href: '/klanten/{id}', onLoonSearch: ({ detail }) => detail.total.toFixed() }),
    // @ts-expect-error There is no such attribute.
    createElement(LoonCompanySearch, { hrif: '/klanten/{id}' }),
  );
