export {
  createComparer,
  type Evidence,
  type SubjectIdentity,
} from './compare.ts';
export { cutHandle, handleRules } from './handle-rules.ts';
export { lookalikeHandles } from './lookalike-handles.ts';
export { writesAs } from './writes-as.ts';
