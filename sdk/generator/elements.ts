import type { Contract } from './contract.js';
import { bases, kinds, type KindApi } from './element-api.js';
import { kebab, pascal } from './names.js';
import { componentOf, spec, type Component } from './specs.js';

/** An element that the contract asks for. */
export interface Element {
  tag: string;
  className: string;
  component: Component;
  api: KindApi;
  /** Parameters of the operation that are attributes of the element. */
  params: { name: string; attribute: string; description: string }[];
  spec: ReturnType<typeof spec>;
}

export function elements(contract: Contract): Element[] {
  return contract.operations
    .filter((each) => each.component)
    .map((each) => {
      const component = componentOf(each)!;
      const own = spec(contract, each);
      const api = component.base ? bases[component.base]! : kinds[component.kind];
      return {
        tag: component.tag,
        className: pascal(component.tag),
        component,
        api,
        params: own.params
          .filter((name) => !api.attributes.some((attribute) => attribute.field === name))
          .map((name) => ({
            name,
            attribute: kebab(name),
            description: each.parameters.find((parameter) => parameter.name === name)!.description,
          })),
        spec: own,
      };
    });
}
