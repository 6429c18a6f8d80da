import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { brokenLaws } from '@polyclinic/access/laws.ts';
import { isPermission, PERMISSIONS } from '@polyclinic/access/permissions.ts';
import { REMOVALS } from '@polyclinic/access/removals.ts';
import { isRole } from '@polyclinic/access/roles.ts';
import { readRules } from '@polyclinic/access/ruleBook.ts';
import { readServiceNames } from '@polyclinic/subgraph/registry.ts';
import { promisedRefusals, Refusals } from './refusals.ts';
import { readSubgraphSdl } from './subgraphSdl.ts';

const ROOT = join(import.meta.dirname, '../..');
const supergraphSdl = readFileSync(join(ROOT, 'gateway/supergraph.graphql'), 'utf8');
const apiSdl = readFileSync(join(ROOT, 'gateway/api.graphql'), 'utf8');
const book = readRules(supergraphSdl);
const clauses = [...book.types.values(), ...book.fields.values()].flat();

describe('the supergraph', () => {
  it('has a rule for every field, the same in every subgraph, and loses none', () => {
    expect(brokenLaws(readSubgraphSdl(), supergraphSdl)).toEqual([]);
  });

  it('still carries hundreds of rules, so that an empty book could not pass', () => {
    expect(clauses.length).toBeGreaterThan(80);
    expect(book.phi.size).toBeGreaterThan(4);
  });

  it('asks for permissions of the closed list, and for every one of them somewhere', () => {
    const asked = new Set(clauses.flatMap(clause => (clause.kind === 'access' ? [clause.permission] : [])));
    expect([...asked].filter(permission => !isPermission(permission))).toEqual([]);
    expect(PERMISSIONS.filter(permission => !asked.has(permission))).toEqual([]);
  });

  it('names roles and boundaries that exist', () => {
    const roles = clauses.flatMap(clause => (clause.kind === 'role' ? clause.anyOf : []));
    expect(roles.filter(role => !isRole(role))).toEqual([]);
    const boundaries = new Set(clauses.flatMap(clause => (clause.kind === 'tenant' ? [clause.boundary] : [])));
    expect([...boundaries].sort()).toEqual(['CLINIC', 'ORGANIZATION', 'PLATFORM', 'SELF']);
  });

  it('marks names, birth dates, contacts, numbers and notes as protected', () => {
    for (const coordinate of ['givenName', 'familyName', 'birthDate', 'mrn'].map(field => `Patient.${field}`))
      expect(book.phi.has(coordinate)).toBe(true);
    expect(book.phi.has('ContactPoint.value')).toBe(true);
    expect(book.phi.has('ClinicalNote.text')).toBe(true);
  });

  it('shows clients nothing that only the gateway asks', () => {
    expect(apiSdl).not.toMatch(
      /callerContext|apiKeyCaller|recordAttempts|AttemptInput|CallerContext|ApiKeyCaller|ClinicRights|@access|join__/,
    );
  });

  it('has nullable root fields, so that a denial never takes a neighbour’s answer along', () => {
    const api = buildSchema(apiSdl);
    const strict = [api.getQueryType(), api.getMutationType()].flatMap(root =>
      Object.values(root?.getFields() ?? {}).filter(({ type }) => String(type).endsWith('!')),
    );
    expect(strict.map(({ name }) => name)).toEqual([]);
  });
});

describe('the policy of what is taken out (AUD-10)', () => {
  const api = buildSchema(apiSdl);
  const mutations = api.getMutationType()!.getFields();
  const lines = Object.values(REMOVALS).flatMap(tables => Object.entries(tables));
  const restored = lines.flatMap(([table, line]) => ('by' in line ? [{ table, ...line }] : []));
  const rightsOf = (coordinate: string) =>
    (book.fields.get(coordinate) ?? []).flatMap(clause => (clause.kind === 'access' ? [clause.permission] : []));

  it('names mutations that exist', () => {
    const named = lines.flatMap(([, line]) => [
      ...('by' in line ? [line.by] : []),
      ...[...('by' in line ? line.then : line.instead).matchAll(/`(\w+)`/g)].map(([, name]) => name!),
    ]);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter(name => !(name in mutations))).toEqual([]);
  });

  it('asks for the rights that the graph asks for', () => {
    for (const { by, right } of restored.filter(line => line.by !== 'restoreRemoved'))
      expect({ by, rights: rightsOf(`Mutation.${by}`) }).toEqual({ by, rights: [right] });
  });

  it('lists what was taken out for who may put it back, and says so at the mutation', () => {
    const FIELD: Record<string, string> = { document_reference: 'document', patient_tag: 'tag' };
    const fieldOf = (table: string) =>
      FIELD[table] ?? table.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const of = restored.filter(({ by }) => by === 'restoreRemoved');
    const listed = Object.fromEntries(of.map(({ table }) => [table, rightsOf(`RemovedEntry.${fieldOf(table)}`)]));
    expect(listed).toEqual(Object.fromEntries(of.map(({ table, right }) => [table, [right]])));
    const said = mutations['restoreRemoved']?.description ?? '';
    expect(of.filter(({ right }) => !said.includes(`\`${right}\``))).toEqual([]);
  });
});

describe('what a mutation refuses with', () => {
  it.each(readServiceNames())('in %s is what its SDL says, in both directions', service => {
    const folder = join(ROOT, 'subgraphs', service, 'src');
    const refusals = new Refusals(folder);
    const sdl = readSubgraphSdl().find(({ name }) => name === service)?.sdl ?? '';
    for (const [mutation, promised] of promisedRefusals(sdl))
      expect({ mutation, reasons: refusals.of(mutation) }).toEqual({ mutation, reasons: promised });
  });

  it('is read from code that calls other code', () => {
    const refusals = new Refusals(join(ROOT, 'subgraphs/scheduling/src'));
    expect(refusals.of('bookAppointment')).toContain('PATIENT_OF_ANOTHER_CLINIC');
    expect(() => refusals.of('bookNothing')).toThrow('no function');
  });
});
