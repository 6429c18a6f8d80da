import { parse } from 'graphql';
import { clauseKey, type Boundary, type Clause } from '@polyclinic/access/clause.ts';
import { readRules, type RuleBook } from '@polyclinic/access/ruleBook.ts';
import type { Change, Severity } from './change.ts';
import { coordinatesOf } from './coordinates.ts';

/** Who is within the first boundary is within these too. Any other change of boundary lets others in. */
const WITHIN: Record<Boundary, readonly Boundary[]> = {
  CLINIC: ['CLINIC', 'ORGANIZATION'],
  ORGANIZATION: ['ORGANIZATION'],
  SELF: ['SELF'],
  PLATFORM: ['PLATFORM'],
};

/**
 * How the access rules of two supergraphs differ: whatever lets in somebody who was kept out is breaking, a rule that
 * keeps out more is dangerous. Coordinates that only one of them has are the API's affair, but for new public ones.
 */
export function accessChanges(supergraphBefore: string, supergraphAfter: string): Change[] {
  const before = read(supergraphBefore);
  const after = read(supergraphAfter);
  const kept = [...after.coordinates].filter(coordinate => before.coordinates.has(coordinate)).sort();
  const added = [...after.coordinates].filter(coordinate => !before.coordinates.has(coordinate)).sort();
  return [
    ...kept.flatMap(coordinate => [
      ...clauseChanges(coordinate, before.book, after.book),
      ...openings(coordinate, before.book, after.book),
      ...phiChanges(coordinate, before.book, after.book),
    ]),
    ...added
      .filter(coordinate => after.book.open.has(coordinate))
      .map(coordinate => change(coordinate, 'is new and @public', 'dangerous')),
  ];
}

const change = (coordinate: string, what: string, severity: Severity = 'breaking'): Change => ({
  topic: 'access',
  coordinate,
  what,
  severity,
});

interface Rules {
  book: RuleBook;
  /** Every type and field, with or without a rule. */
  coordinates: ReadonlySet<string>;
}

function read(supergraphSdl: string): Rules {
  const document = parse(supergraphSdl);
  return { book: readRules(document), coordinates: coordinatesOf(document) };
}

const own = (book: RuleBook, coordinate: string): readonly Clause[] =>
  book.types.get(coordinate) ?? book.fields.get(coordinate) ?? [];

/** A field's own clauses and its type's: both must be met. */
function effective(book: RuleBook, coordinate: string): readonly Clause[] {
  const [type = '', field] = coordinate.split('.');
  return field === undefined ? own(book, type) : [...own(book, coordinate), ...own(book, type)];
}

/** Whether everybody who meets the one clause meets the other. */
function implies(one: Clause, other: Clause): boolean {
  if (one.kind === 'tenant' && other.kind === 'tenant') return WITHIN[one.boundary].includes(other.boundary);
  if (one.kind === 'role' && other.kind === 'role') return one.anyOf.every(role => other.anyOf.includes(role));
  return clauseKey(one) === clauseKey(other);
}

function clauseChanges(coordinate: string, before: RuleBook, after: RuleBook): Change[] {
  const stillAsked = effective(after, coordinate);
  const alreadyAsked = effective(before, coordinate);
  const lost = own(before, coordinate).filter(clause => !stillAsked.some(other => implies(other, clause)));
  const gained = own(after, coordinate).filter(clause => !alreadyAsked.some(other => implies(other, clause)));
  const loosened = lost.map(clause => change(coordinate, loosening(clause, gained, own(after, coordinate))));
  if (loosened.length > 0) return loosened;
  return gained.map(clause => change(coordinate, `now asks for ${clauseKey(clause)}`, 'dangerous'));
}

/** Says what became of a clause, by the nearest one that stands there now. */
function loosening(lost: Clause, gained: readonly Clause[], present: readonly Clause[]): string {
  // A wider boundary or list of roles is met by whoever met the old one, so it is no gain.
  const candidates = lost.kind === 'access' ? gained : present;
  const successor = candidates.find(({ kind }) => kind === lost.kind) ?? gained[0];
  if (!successor) return `no longer asks for ${clauseKey(lost)}`;
  if (lost.kind === 'role' && successor.kind === 'role') {
    const added = successor.anyOf.filter(role => !lost.anyOf.includes(role));
    return `lets in ${added.join(', ')} where only ${lost.anyOf.join(', ')} had access`;
  }
  if (lost.kind === 'tenant' && successor.kind === 'tenant')
    return `widens its boundary from ${lost.boundary} to ${successor.boundary}`;
  return `asks for ${clauseKey(successor)} in place of ${clauseKey(lost)}`;
}

function openings(coordinate: string, before: RuleBook, after: RuleBook): Change[] {
  return after.open.has(coordinate) && !before.open.has(coordinate) ? [change(coordinate, 'becomes @public')] : [];
}

function phiChanges(coordinate: string, before: RuleBook, after: RuleBook): Change[] {
  const [old, now] = [before.phi.get(coordinate), after.phi.get(coordinate)];
  if (old === now) return [];
  if (old === undefined) return [change(coordinate, `is now protected health information, ${now}`, 'safe')];
  return [
    change(
      coordinate,
      now === undefined
        ? `is no longer protected health information, ${old}`
        : `changes its class of health information from ${old} to ${now}`,
    ),
  ];
}
