import { classes } from './classes.ts';

/** The first letters of the first and the last word, titles left out. */
export function initialsOf(name: string): string {
  const words = name
    .replace(/^(dr|prof)\.?\s+/i, '')
    .split(/\s+/)
    .filter(word => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map(word => word?.charAt(0).toUpperCase() ?? '').join('');
}

/** The initials are drawn, not written: the name itself always stands beside them. */
export const Avatar = ({ name, className }: { name: string; className?: string }) => (
  <span
    aria-hidden="true"
    data-initials={initialsOf(name)}
    className={classes(
      'grid before:content-[attr(data-initials)] size-8 shrink-0 place-items-center rounded-full bg-primary-soft text-xs font-semibold text-primary-deep',
      className,
    )}
  />
);
