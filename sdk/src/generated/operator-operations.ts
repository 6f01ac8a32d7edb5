// Generated from openapi.yaml by `npm run generate`. Do not edit.
export const operatorNames = `
tenants list* create read update suspend resume resendFirstInvitation= end export
operators get
operatorActions list*
`;

export const operatorRows = `
listTenants G/operator/tenants?q,state,sort,limit,cursor
createTenant P/operator/tenants bk
readTenant G/operator/tenants/{tenantId}
updateTenant A/operator/tenants/{tenantId} b
suspendTenant U/operator/tenants/{tenantId}/suspension
resumeTenant D/operator/tenants/{tenantId}/suspension
resendFirstInvitation P/operator/tenants/{tenantId}/first-invitation-deliveries bk
endTenant P/operator/tenants/{tenantId}/end b
exportTenant G/operator/tenants/{tenantId}/export
getOperator G/operator
listOperatorActions G/operator/actions?q,sort,limit,cursor
`;
