export { disconnect } from './disconnect.js';
export { finishConsent } from './finish-consent.js';
export { startConsent } from './start-consent.js';
export { createConnection } from './connection.js';
export { reportProblem, reportWorking } from './report-problem.js';
export { getAccessToken } from './access-token.js';
