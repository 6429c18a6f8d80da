import type { Demographics } from './patientRecord.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The first letter of each name as a reader sees letters, such as `M. S.`; an empty name has none. Pure. */
export const initialsOf = ({ givenName, familyName }: Pick<Demographics, 'givenName' | 'familyName'>): string =>
  [givenName, familyName]
    .flatMap(name => [...graphemes.segment(name.trim())].slice(0, 1))
    .map(({ segment }) => `${segment.toLocaleUpperCase()}.`)
    .join(' ');
