import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { OperationTypeNode, parse } from 'graphql';
import { planShape } from './planShape.ts';

const fetch = (serviceName: string): FetchNode => ({
  kind: 'Fetch',
  serviceName,
  operation: '{ patient(id: "secret") { id } }',
  operationKind: OperationTypeNode.QUERY,
  operationName: 'Secret',
  operationDocumentNode: parse('{ patient(id: "secret") { id } }'),
});
const at = (node: FetchNode, ...path: string[]): PlanNode => ({ kind: 'Flatten', path, node });

describe('the shape of a plan', () => {
  it('tells who is asked after whom, and nothing of what is asked', () => {
    const plan: PlanNode = {
      kind: 'Sequence',
      nodes: [
        fetch('scheduling'),
        { kind: 'Parallel', nodes: [at(fetch('patients'), 'day', 'visits', '@'), at(fetch('billing'), 'day')] },
        { kind: 'Condition', condition: 'brief', elseClause: fetch('identity') },
      ],
    };
    expect(planShape(plan)).toBe('sequence(scheduling, parallel(patients at day.visits.@, billing at day), identity)');
  });

  it('of an operation that asks nobody is nothing', () => {
    expect(planShape(undefined)).toBe('nothing');
  });
});
