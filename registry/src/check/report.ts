import type { Change, Severity } from './change.ts';
import type { Verdict } from './checkCandidate.ts';

export interface CheckedAgainst {
  /** The subgraphs whose change is checked. */
  subgraphs: readonly string[];
  /** `registry`, a git revision, or the checked-in supergraph. */
  against: string;
  operations: number;
}

const HEADINGS: Array<[Severity, string]> = [
  ['breaking', 'Breaking'],
  ['dangerous', 'Dangerous: look at them'],
  ['safe', 'Safe'],
];

/** What a check found, for a person; the last line is JSON for a program. */
export function reportOf(verdict: Verdict, checked: CheckedAgainst): string {
  const { problems, acknowledged, unacknowledged, stale } = verdict;
  const paragraphs = [
    `${checked.subgraphs.join(', ')} against ${checked.against}, ${checked.operations} recorded operations`,
    ...list('Does not compose, or breaks an access law', problems),
    ...HEADINGS.flatMap(([severity, heading]) => list(heading, linesOf(verdict, severity))),
    ...list(
      'Acknowledgements that match nothing any more; remove them',
      stale.map(({ coordinate, what }) => `${coordinate}: ${what}`),
    ),
    ...howToAcknowledge(unacknowledged),
    JSON.stringify({
      schemaCheck: {
        ...checked,
        problems: problems.length,
        ...counts(verdict.changes),
        loosenedRules: unacknowledged.filter(({ topic }) => topic === 'access').length,
        brokenOperations: unacknowledged.filter(({ topic }) => topic === 'operation').length,
        acknowledged: acknowledged.length,
        unacknowledged: unacknowledged.length,
        stale: stale.length,
        passed: problems.length === 0 && unacknowledged.length === 0,
      },
    }),
  ];
  return `${paragraphs.join('\n')}\n`;
}

const list = (heading: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', `${heading}:`, ...lines.map(line => `  ${line}`)] : [];

function linesOf({ changes, acknowledged }: Verdict, severity: Severity): string[] {
  return changes
    .filter(change => change.severity === severity)
    .map(change => {
      const mark = acknowledged.includes(change) ? ' (acknowledged)' : '';
      return `${change.topic.padEnd(9)} ${change.coordinate}: ${change.what}${mark}`;
    });
}

const counts = (changes: readonly Change[]): Record<Severity, number> => ({
  breaking: changes.filter(({ severity }) => severity === 'breaking').length,
  dangerous: changes.filter(({ severity }) => severity === 'dangerous').length,
  safe: changes.filter(({ severity }) => severity === 'safe').length,
});

function howToAcknowledge(unacknowledged: readonly Change[]): string[] {
  if (unacknowledged.length === 0) return [''];
  const entries = unacknowledged.map(({ coordinate, what }) => ({ coordinate, what, why: '', who: '' }));
  return [
    '',
    'If this is meant, add to gateway/acknowledged-changes.json in the same change, with why and who:',
    JSON.stringify(entries, null, 2),
  ];
}
