import type { errors, interactionPolicy, Provider } from 'oidc-provider';

/** What is used of oidc-provider. */
export interface Library {
  Provider: typeof Provider;
  errors: typeof errors;
  interactionPolicy: typeof interactionPolicy;
}

/**
 * Loads the library at the first use, as most services start without one. By its parts, because its entry says on Node 20,
 * where all that is used here works, that it wants a later one.
 */
export async function loadLibrary(): Promise<Library> {
  const [{ Provider }, errors, interactionPolicy] = await Promise.all([
    import('oidc-provider/lib/provider.js'),
    import('oidc-provider/lib/helpers/errors.js'),
    import('oidc-provider/lib/helpers/interaction_policy/index.js'),
  ]);
  return { Provider, errors, interactionPolicy };
}
