/** An error as it goes over the wire, made by `errors.ts` and, for software that knows OAuth, by `token-errors.ts`. */
export interface ErrorAnswer {
  status: number;
  headers: Record<string, string>;
  type: string;
  body: object;
}
