// Generated from openapi.yaml by `npm run generate`. Do not edit.
export const columnRows = `
listColumnChoices G/column-choices
setColumnChoice U/column-choices/{list} b
`;
