// Generated from openapi.yaml by `npm run generate`. Do not edit.
export const providerRows = `
getProviderDomain G/provider-domains/{domain}?tenant pt
startProviderSignIn P/provider-sign-ins bpt
completeProviderSignIn P/provider-sign-in-completions bp
claimProviderSignIn P/provider-sign-in-claims bp
`;
