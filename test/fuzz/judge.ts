import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Contract, Operation, Schema } from '../../sdk/generator/contract.js';

export interface FuzzAnswer {
  status: number;
  type: string | null;
  text: string;
}

/** Judges answers by the contract alone, with a validator that the service does not use. */
export class Judge {
  readonly #ajv = new Ajv2020({ strict: false, validateFormats: false });
  readonly #known = new Map<Schema, ValidateFunction>();
  readonly #problem: Schema;

  constructor(contract: Contract) {
    this.#problem = contract.schemas.Problem!;
  }

  /** Says what is wrong with an answer; nothing where it is one that its operation documents. */
  fault(of: Operation, { status, type, text }: FuzzAnswer): string | undefined {
    // The packages of the demo's integrations are not there.
    const isPackageAway = status === 503 && text.includes('urn:loonpoort:problem:package-unreachable');
    if (status >= 500 && !isPackageAway) return `it failed with ${status}`;
    if (!of.statuses.includes(status)) return `${status} is not documented`;
    if (status >= 400) return of.tokenErrors ? this.#tokenError(text) : this.#problemFault(status, type, text);
    const schema = of.success[status];
    if (of.zip) return type?.startsWith('application/zip') ? undefined : `it is of type ${type}`;
    if (!schema) return text === '' ? undefined : 'there is a body that is not documented';
    if (!type?.startsWith('application/json')) return `it is of type ${type}`;
    return this.#mismatch(schema, text);
  }

  #problemFault(status: number, type: string | null, text: string): string | undefined {
    if (type !== 'application/problem+json') return `the problem is of type ${type}`;
    if (/ (select|insert|update|delete) .* (from|into|set) |sqlite|node_modules|\.[tj]s:\d/i.test(text))
      return 'the problem tells what is inside';
    const said = (JSON.parse(text) as { status?: unknown }).status;
    return said === status ? this.#mismatch(this.#problem, text) : `the problem says ${String(said)}`;
  }

  #tokenError(text: string): string | undefined {
    return typeof (JSON.parse(text) as { error?: unknown }).error === 'string' ? undefined : 'there is no error in it';
  }

  #mismatch(schema: Schema, text: string): string | undefined {
    let validate = this.#known.get(schema);
    if (!validate) this.#known.set(schema, (validate = this.#ajv.compile(schema)));
    return validate(JSON.parse(text)) ? undefined : this.#ajv.errorsText(validate.errors);
  }
}
