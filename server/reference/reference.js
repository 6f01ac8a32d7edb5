/* global Redoc */
const font = 'system-ui, sans-serif';

Redoc.init(
  '/api/openapi.json',
  {
    // Its search runs in a worker made of a blob, which the page's policy does not allow.
    disableSearch: true,
    nativeScrollbars: true,
    theme: {
      typography: { fontFamily: font, headings: { fontFamily: font }, code: { fontFamily: 'ui-monospace, monospace' } },
    },
  },
  document.getElementById('reference'),
);
