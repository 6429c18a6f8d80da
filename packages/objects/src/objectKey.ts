/** Whose objects a folder holds. */
export interface Owner {
  tenantId: string;
  clinicId: string;
}

const ID = /^[0-9A-Z]{26}$/;
/** Neither a path nor anything that a store or a URL would read in another way. */
const NAME = /^[0-9A-Za-z][0-9A-Za-z_.-]{0,127}$/;

/**
 * The key of an object: `<tenant>/<clinic>/<name>` (DAT-27). Pure.
 * @throws Error for a name that would lead out of its owner's prefix, and for an owner that is none
 */
export function keyOf({ tenantId, clinicId }: Owner, name: string): string {
  if (!ID.test(tenantId) || !ID.test(clinicId)) throw new Error('An object has an organization and a clinic.');
  if (!NAME.test(name) || name.includes('..')) throw new Error('An object lies in the folder of its owner.');
  return `${tenantId}/${clinicId}/${name}`;
}
