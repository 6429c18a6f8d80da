import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mergeSdl } from '@polyclinic/subgraph/mergeSdl.ts';
import { composeSupergraph, type Part } from '../composeSupergraph.ts';

/** For tests: a small clinic's graph in two subgraphs. */

const ACCESS = readFileSync(createRequire(import.meta.url).resolve('@polyclinic/access/access.graphql'), 'utf8');

export const PATIENTS = `
  type Query { patient(id: ID!): Patient @tenant(boundary: CLINIC) @access(permission: "patient:read") }

  type Patient @key(fields: "id") @tenant(boundary: CLINIC) @access(permission: "patient:read") {
    id: ID! @tenant(boundary: CLINIC) @access(permission: "patient:read")
    mrn: String! @phi(class: "IDENTIFIER")
    note: String @role(anyOf: ["DOCTOR", "NURSE"]) @phi(class: "CLINICAL")
    nickname: String @deprecated(reason: "Use mrn.")
  }`;

export const BILLING = `
  type Query { invoice(id: ID!): Invoice @tenant(boundary: ORGANIZATION) @access(permission: "invoice:read") }

  type Patient @key(fields: "id") @tenant(boundary: CLINIC) @access(permission: "patient:read") {
    id: ID! @tenant(boundary: CLINIC) @access(permission: "patient:read")
    invoices(first: Int): [Invoice!] @access(permission: "invoice:read")
  }

  type Invoice @tenant(boundary: ORGANIZATION) @access(permission: "invoice:read") { id: ID! total: Int! }`;

/** A part whose SDL is this body behind the access directives. */
export const part = (name: string, body: string): Part => ({ name, sdl: mergeSdl(ACCESS + body), url: null });

export const clinicParts = (patients = PATIENTS, billing = BILLING): Part[] => [
  part('patients', patients),
  part('billing', billing),
];

/** The supergraph of these parts. @throws Error with what is wrong with them */
export function composed(parts: readonly Part[]): string {
  const composition = composeSupergraph(parts);
  if ('problems' in composition) throw new Error(composition.problems.join('\n'));
  return composition.supergraphSdl;
}
