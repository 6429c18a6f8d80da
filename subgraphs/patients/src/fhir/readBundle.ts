import { z } from 'zod';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';

/** A request of 1 MiB carries so much JSON within JSON. */
const MAX_BYTES = 700_000;
const MAX_ENTRIES = 2_000;

const reference = z.object({ reference: z.string().optional() });

/** What is asked of every resource. */
const resource = z.looseObject({
  resourceType: z.string().max(64),
  id: z.string().optional(),
  subject: reference.optional(),
  patient: reference.optional(),
});
export type Resource = z.infer<typeof resource>;

const bundle = z.object({
  resourceType: z.literal('Bundle'),
  entry: z
    .array(z.object({ fullUrl: z.string().optional(), resource }))
    .min(1)
    .max(MAX_ENTRIES),
});

/** A resource, and where in the file it stands. */
export interface Placed {
  path: string;
  /** What others in the file refer to it by. */
  names: string[];
  resource: Resource;
}

export interface ReadBundle {
  patient: Placed;
  others: Placed[];
}

/**
 * The one patient of a file, and the resources about them. Pure.
 * @throws Refusal BAD_USER_INPUT BUNDLE_TOO_LARGE, NOT_JSON, NOT_A_BUNDLE, NO_PATIENT, SEVERAL_PATIENTS or OTHER_PATIENT, with
 *   `fields`: the paths that are wrong
 */
export function readBundle(text: string): ReadBundle {
  if (Buffer.byteLength(text) > MAX_BYTES) throw new Refusal('BAD_USER_INPUT', 'BUNDLE_TOO_LARGE');
  const { data, error } = bundle.safeParse(parsed(text));
  if (!data) throw new Refusal('BAD_USER_INPUT', 'NOT_A_BUNDLE', { fields: problemsOf(error) });
  const placed = data.entry.map(({ resource, fullUrl }, index) => ({
    path: `entry.${index}`,
    resource,
    names: [fullUrl, resource.id && `${resource.resourceType}/${resource.id}`].filter(name => name !== undefined),
  }));
  const [patient, second] = placed.filter(({ resource }) => resource.resourceType === 'Patient');
  if (!patient) throw new Refusal('BAD_USER_INPUT', 'NO_PATIENT');
  if (second) throw new Refusal('BAD_USER_INPUT', 'SEVERAL_PATIENTS', wrongAt(second));
  const stranger = placed.find(({ resource: { subject, patient: whose } }) => {
    const about = (subject ?? whose)?.reference;
    return about !== undefined && !patient.names.includes(about);
  });
  if (stranger) throw new Refusal('BAD_USER_INPUT', 'OTHER_PATIENT', wrongAt(stranger));
  return { patient, others: placed.filter(each => each !== patient) };
}

const wrongAt = ({ path }: Placed) => ({ fields: [{ path, problem: 'does not go with the rest' }] });

const problemsOf = ({ issues }: z.ZodError) =>
  issues.slice(0, 10).map(({ path, message }) => ({ path: path.join('.'), problem: message }));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal('BAD_USER_INPUT', 'NOT_JSON');
  }
}
