import type { Contract, Schema } from '../contract.js';
import { typescript } from '../files.js';
import { docComment, textOf } from './docs.js';
import { members, toType } from './types.js';

/** Writes every schema of the contract as a named type: an interface for an object, otherwise an alias. */
export function models(contract: Contract): string {
  const schemas = (contract.document.components as { schemas: Record<string, Schema> }).schemas;
  return typescript(
    Object.entries(schemas)
      .map(([name, schema]) => model(contract, name, schema))
      .join('\n'),
    `${docComment([
      "The part of a problem's `type` that tells problems apart, such as `not-found`.",
    ])}export type ProblemCode = ProblemType extends \`urn:loonpoort:problem:\${infer Code}\` ? Code : never;`,
  );
}

function model(contract: Contract, name: string, schema: Schema): string {
  const text = docComment([textOf(contract, schema)]);
  if (schema.type === 'object' && schema.properties) {
    return `${text}export interface ${name} {\n${members(contract, schema)}}\n`;
  }
  return `${text}export type ${name} = ${toType(contract, schema)};\n`;
}
