import { readFileSync } from 'node:fs';
import { refusal } from '../../language/en/refusal.ts';
import { sentenceOf } from './sentences.ts';

const knownReasons = Object.keys(refusal);

const graph = readFileSync(new URL('../../../../gateway/api.graphql', import.meta.url), 'utf8');

/** Every reason in a `Refuses with:` line of the graph. */
const reasonsOfTheGraph = [...graph.matchAll(/Refuses with:([^"]*?)\./g)].flatMap(
  ([, list]) => list?.match(/[A-Z][A-Z_]+/g) ?? [],
);

describe('the sentence of a refusal', () => {
  it('exists for every reason that the graph names', () => {
    expect(reasonsOfTheGraph.length).toBeGreaterThan(10);
    expect(reasonsOfTheGraph.filter(reason => !knownReasons.includes(reason))).toEqual([]);
  });

  it('never shows the reason’s own spelling', () => {
    for (const reason of knownReasons) {
      // The name of a standard is written as it is.
      const sentence = sentenceOf({ kind: 'refused', reason, traceId: null }).replaceAll(/FHIR|JPEG/g, '');
      expect(sentence).not.toMatch(/_|[A-Z]{4,}/);
    }
  });

  it('falls back to what kind of failure it was', () => {
    expect(sentenceOf({ kind: 'forbidden', reason: 'NEW_REASON', traceId: null })).toBe(
      'This is not available to your role.',
    );
    expect(sentenceOf({ kind: 'offline', reason: null, traceId: null })).toContain('offline');
  });
});
