/** hapi's own reading of JSON, which refuses `__proto__`; it comes without types. */
declare module '@hapi/bourne' {
  export function parse(text: string): unknown;
}
