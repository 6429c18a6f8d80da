import { sentenceOf } from '../../app/graph/sentences.ts';
import type { English } from '../../language/en/english.ts';
import { locale, t } from '../../language/t.ts';

type Part = keyof English['fhir']['export']['part'];
type Kind = keyof English['fhir']['kind'];
type Why = keyof English['fhir']['ignored'];

const partName = (part: string): string =>
  t.has(`fhir.export.part.${part as Part}`) ? t(`fhir.export.part.${part as Part}`) : part;

/** Parts of a record in one list; empty where there are none. */
export const namedParts = (parts: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(parts.map(partName));

/** A kind of FHIR as people say it; others as the file does. */
export const kindName = (kind: string): string =>
  t.has(`fhir.kind.${kind as Kind}`) ? t(`fhir.kind.${kind as Kind}`) : kind;

/** Why an entry is left out: of the file, or by a rule of the record. */
export const whyIgnored = (reason: string): string =>
  t.has(`fhir.ignored.${reason as Why}`)
    ? t(`fhir.ignored.${reason as Why}`)
    : sentenceOf({ kind: 'refused', reason, traceId: null });
