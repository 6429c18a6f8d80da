import type { Data } from './mergeData.ts';
import { ANOMALY, NULLED, type Place, type Write, type Writer } from './writing.ts';

/** One field of an answer's object. */
export interface FieldWriter {
  lead: string;
  key: string;
  /** Null for what is known without data. */
  dataKey: string | null;
  required: boolean;
  denied: boolean;
  writer: Writer;
}

/** An object of a type the caller may not have at all: noted, and null. */
export const DENIED: Writer = {
  tracks: true,
  write: (_, writing, place) => {
    if (place) writing.denied.push(place);
    return NULLED;
  },
};

/** What is written for a field nobody may read. */
export const NOTHING: Writer = { write: () => 'null', tracks: false };

function checked(value: unknown, typename: string): Data {
  const object = value as Data;
  if (typeof value !== 'object' || Array.isArray(value)) throw ANOMALY;
  const told = object['__typename'];
  if (told !== undefined && told !== typename) throw ANOMALY;
  return object;
}

/** Without a denied field below: nothing but text. */
export function plainObject(typename: string, fields: readonly FieldWriter[]): Write {
  const leads = fields.map(({ lead }, index) => (index === 0 ? `{${lead}` : `,${lead}`));
  return (value, writing) => {
    const object = checked(value, typename);
    writing.objects += 1;
    let text = fields.length === 0 ? '{' : '';
    for (let index = 0; index < fields.length; index++) {
      const field = fields[index]!;
      const inner = field.dataKey === null ? true : object[field.dataKey];
      if (inner !== null && inner !== undefined)
        text += leads[index]! + (field.writer.write(inner, writing, null) as string);
      else if (field.required) throw ANOMALY;
      else text += `${leads[index]!}null`;
    }
    return `${text}}`;
  };
}

/** With a denied field below: every one is noted, also where the object itself becomes null. */
export function trackingObject(typename: string, fields: readonly FieldWriter[]): Write {
  return (value, writing, place) => {
    const object = checked(value, typename);
    writing.objects += 1;
    let text = '{';
    let nulled = false;
    fields.forEach((field, index) => {
      text += index === 0 ? field.lead : `,${field.lead}`;
      const at: Place = { above: place, key: field.key };
      const inner = field.dataKey === null ? true : object[field.dataKey];
      let written: string | typeof NULLED = 'null';
      if (field.denied) {
        writing.denied.push(at);
        if (field.required) written = NULLED;
      } else if (inner !== null && inner !== undefined) {
        written = field.writer.write(inner, writing, field.writer.tracks ? at : null);
        if (written === NULLED && !field.required) written = 'null';
      } else if (field.required) throw ANOMALY;
      if (written === NULLED) nulled = true;
      else text += written;
    });
    return nulled ? NULLED : `${text}}`;
  };
}
