// Everything the model asks of what is written, whoever writes it: seeds, imports, the edit form.
export { checkCitation } from './checks/citation.ts'
export { checkEntity } from './checks/entity.ts'
export { checkFact } from './checks/fact.ts'
export type { FieldProblem, IsPeriod, KindOf } from './checks/problem.ts'
