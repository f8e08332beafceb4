export { cntw } from './cntw/policy.ts';
export { westHerts } from './west-herts/policy.ts';
