import { operation, result, type Contract, type Operation, type Schema, type Text } from './contract.js';

const isText = (value: unknown): value is Text =>
  typeof (value as Text | null)?.nl === 'string' && typeof (value as Text | null)?.en === 'string';

/** What no linter knows: that the contract's own keywords are complete and name things that exist. */
export function checkContract(contract: Contract): void {
  for (const each of contract.operations) {
    if (!/^[a-z]+[A-Z][A-Za-z]*$/.test(each.id)) throw new Error(`${each.id} is not a verb and a noun`);
    if (each.permission === undefined) throw new Error(`${each.id} has no x-permission`);
    checkScope(contract, each);
    for (const key of ['list', 'load'] as const) {
      const name = each.component?.[key];
      if (typeof name === 'string') operation(contract, name);
    }
    for (const text of Object.values((each.component?.texts as object | undefined) ?? {})) {
      if (!isText(text)) throw new Error(`${each.id}: a text of x-component is not in both languages`);
    }
  }
  for (const [name, schema] of Object.entries(contract.schemas)) {
    covers(name, schema, 'x-labels', (schema.enum ?? []).filter((value) => value !== null));
    covers(name, schema, 'x-messages', schema.enum ?? []);
    covers(name, schema, 'x-problems', (schema.enum ?? []).map((type) => String(type).split(':').at(-1)));
  }
  const packages = packageVariants(contract).map((variant) => variant.properties!.package!.const);
  const keys = contract.schemas.PackageKey!.enum!;
  if (packages.join() !== keys.join()) throw new Error('PackageKey and IntegrationInput name different packages');
}

/** What software may call names the scope that it needs, and nothing else does. */
function checkScope(contract: Contract, { id, permission, scope }: Operation): void {
  if (permission.includes('software') !== (scope !== undefined)) throw new Error(`${id}: software and x-scope go together`);
  if (scope !== undefined && !contract.schemas.Scope!.enum!.includes(scope)) throw new Error(`${id}: there is no scope ${scope}`);
}

/** The schemas of `IntegrationInput`: one per package, with its `x-package`. */
export function packageVariants(contract: Contract): Schema[] {
  return contract.schemas.IntegrationInput!.oneOf!;
}

/** The columns of a list are properties of its rows. */
export function rowSchema(contract: Contract, id: string): Schema {
  const items = result(operation(contract, id))?.properties?.items?.items;
  if (!items) throw new Error(`${id} is not a list`);
  return items;
}

function covers(name: string, schema: Schema, keyword: string, values: unknown[]): void {
  const map = schema[keyword] as Record<string, unknown> | undefined;
  if (!map) return;
  const missing = values.filter((value) => !(String(value) in map));
  const extra = Object.keys(map).filter((key) => !values.includes(key));
  if (missing.length || extra.length) {
    throw new Error(`${name}: ${keyword} lacks [${missing.join()}] and has [${extra.join()}] too many`);
  }
}
