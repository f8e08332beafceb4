// Judge a comment under a trust's page, and say why. Run: node examples/01-judge-a-comment.mjs
import { createEngine, explain, notice } from 'houserules';
import { westHerts } from 'houserules/policies';

const engine = createEngine(westHerts);
const verdict = engine.evaluate({ text: 'My NHS number is 999 123 4578, when is my scan?' });

console.log(verdict.decision);
console.log(notice(verdict, westHerts));
console.log(explain(verdict, westHerts).summary);
