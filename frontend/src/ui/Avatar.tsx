import { classes } from './classes.ts';
import { useThumbnail } from './useThumbnail.ts';

/** The first letters of the first and the last word, titles left out. */
export function initialsOf(name: string): string {
  const words = name
    .replace(/^(dr|prof)\.?\s+/i, '')
    .split(/\s+/)
    .filter(word => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map(word => word?.charAt(0).toUpperCase() ?? '').join('');
}

interface AvatarProps {
  name: string;
  /** A link to a picture for a while, and what tells it from others; the initials stand in until it is there. */
  photo?: { id: string; url: string } | null | undefined;
  className?: string | undefined;
}

/** A face, or initials that are drawn and not written: the name itself always stands beside them. */
export function Avatar({ name, photo, className }: AvatarProps) {
  const picture = useThumbnail(photo?.id ?? null, photo?.url ?? null);
  const shape = 'size-8 shrink-0 rounded-full';
  if (picture)
    return <img src={picture} alt="" className={classes(shape, 'bg-primary-soft object-cover', className)} />;
  return (
    <span
      aria-hidden="true"
      data-initials={initialsOf(name)}
      className={classes(
        shape,
        'grid before:content-[attr(data-initials)] place-items-center bg-primary-soft text-xs font-semibold text-primary-deep',
        className,
      )}
    />
  );
}
