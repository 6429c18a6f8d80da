import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery, isObjectType, parse, printSchema, validateSchema, type GraphQLSchema } from 'graphql';
import { ceilingOf, type Permission } from '@polyclinic/access/permissions.ts';
import type { Principal } from '@polyclinic/access/principal.ts';
import { ROLES, type Role } from '@polyclinic/access/roles.ts';
import { RequestRefused } from '../front/requestRefused.ts';
import { Graph } from './graph.ts';
import { answerIntrospection } from './introspection.ts';
import { onlyOperation } from './plannedOperation.ts';

const graph = new Graph(readFileSync(join(import.meta.dirname, '../../supergraph.graphql'), 'utf8'));

const somebody = (role: Role, rest: Partial<Principal> = {}): Principal => ({
  kind: 'USER',
  subject: 'auth0|somebody',
  userId: 'u',
  tenantId: 't',
  clinicIds: ['c'],
  roles: [role],
  permissions: ceilingOf([role]),
  traceId: '',
  ipAddress: null,
  ...rest,
});
const partner = (...permissions: Permission[]): Principal =>
  somebody('PARTNER', { kind: 'PARTNER', userId: null, permissions: new Set(permissions) });

const fieldsOf = (schema: GraphQLSchema, name: string): string[] => {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.keys(type.getFields()) : [];
};

describe('what introspection shows', () => {
  it('is a sound schema for every role', () => {
    for (const role of ROLES) {
      const schema = graph.schemaFor(somebody(role));
      if (fieldsOf(schema, 'Query').length > 0)
        expect({ role, problems: validateSchema(schema) }).toEqual({ role, problems: [] });
    }
  });

  it('has what the caller may use, and not what it may not', () => {
    const nurse = graph.schemaFor(somebody('NURSE'));
    expect(fieldsOf(nurse, 'Query')).toContain('patient');
    expect(fieldsOf(nurse, 'Query')).not.toContain('auditEvents');
    expect(fieldsOf(nurse, 'Patient')).toContain('givenName');
    expect(fieldsOf(nurse, 'Mutation')).not.toContain('bookAppointment');
  });

  it('has no type that nothing visible leads to', () => {
    const billing = graph.schemaFor(somebody('BILLING'));
    expect(billing.getType('AuditEvent')).toBeUndefined();
    expect(billing.getType('BookAppointmentInput')).toBeUndefined();
    expect(billing.getType('ServiceItem')).toBeDefined();
  });

  it('is next to nothing for a stranger, and still an answer', () => {
    const stranger = somebody('PATIENT', { userId: null, tenantId: null, clinicIds: [], permissions: new Set() });
    const { document, operation } = onlyOperation(parse(getIntrospectionQuery()));
    const { __schema } = answerIntrospection(graph.schemaFor(stranger), document, operation, {});
    const text = JSON.stringify(__schema);
    expect(text).toContain('"queryType":{"name":"Query"');
    expect(text).not.toMatch(/"(Patient|Appointment|Invoice|Clinic)"/);
  });

  it('is one schema for callers of the same rights', () => {
    const other = somebody('NURSE', { subject: 'auth0|other', userId: 'o', tenantId: 'other', clinicIds: ['d', 'e'] });
    expect(graph.schemaFor(other)).toBe(graph.schemaFor(somebody('NURSE')));
  });

  it('is everything in a dry run', () => {
    const dry = new Graph(graph.supergraphSdl, { mode: 'dry-run' });
    expect(dry.schemaFor(somebody('PATIENT'))).toBe(dry.schema);
  });
});

describe('a partner', () => {
  const check = (text: string, principal = partner('slot:read')): string => {
    try {
      graph.documentsFor(principal).check(text, undefined);
      return 'valid';
    } catch (error) {
      if (!(error instanceof RequestRefused)) throw error;
      return error.message;
    }
  };

  it('asks for free times, names of people and places, and what is charged for', () => {
    expect(
      check('{ slots(input: { clinicId: "c", from: "2026-11-26", to: "2026-11-26" }) { startsAt clinic { name } } }'),
    ).toBe('valid');
    expect(
      check('{ practitioners(clinicId: "c") { id name credential specialty } clinics { id name timezone } }'),
    ).toBe('valid');
    expect(check('{ serviceItems(clinicId: "c") { code name price { amountMinor currency } } }')).toBe('valid');
  });

  it('is told of anything else that there is no such field, and of no other', () => {
    expect(check('{ patients { patients { mrn } } }')).toBe('Cannot query field "patients" on type "Query".');
    expect(check('{ clinics { phone } }')).toBe('Cannot query field "phone" on type "Clinic".');
    expect(check('{ clinic { name } }')).toBe('Cannot query field "clinic" on type "Query".');
    expect(check('mutation { bookAppointment(input: {}) { __typename } }')).toBe('There is no mutation.');
    const live = 'subscription { appointmentChanged(clinicId: "c", date: "2026-11-26") { kind } }';
    expect(check(live)).toBe('There is no subscription.');
    expect(check(live, somebody('NURSE'))).toBe('valid');
    expect(check('{ patients { patients { mrn } } }', somebody('NURSE'))).toBe('valid');
  });

  it('sees of its contract what its rights give, whatever rights it has beside', () => {
    const all = graph.schemaFor(partner(...ceilingOf(['TENANT_ADMIN'])));
    expect(fieldsOf(all, 'Query').sort()).toEqual(['clinics', 'practitioners', 'serviceItems', 'slots']);
    expect(printSchema(all)).not.toMatch(/type (Patient|Appointment|Invoice|Mutation|Subscription)\b/);
    expect(fieldsOf(graph.schemaFor(partner('slot:read')), 'Query')).toEqual(['slots']);
    expect(fieldsOf(graph.schemaFor(partner('slot:read')), 'Slot')).not.toContain('clinic');
  });
});
