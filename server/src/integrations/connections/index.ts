export { disconnect, finishConnecting, startConnecting } from './connecting.js';
export { connectionOf } from './connection.js';
export { reportProblem } from './report-problem.js';
export { tokenOf } from './token-of.js';
