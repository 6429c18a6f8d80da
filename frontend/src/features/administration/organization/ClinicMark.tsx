import { initialsOf } from '../../../ui/Avatar.tsx';
import { classes } from '../../../ui/classes.ts';

interface ClinicMarkProps {
  name: string;
  /** Such as #0f766e; anything else: the platform's. */
  color: string | null;
  /** One to three characters; empty: the name's initials. */
  mark: string | null;
}

const COLOR = /^#[0-9a-f]{6}$/;

/** A clinic's sign in its colour; drawn, not written: the name always stands beside it. */
export function ClinicMark({ name, color, mark }: ClinicMarkProps) {
  const own = color !== null && COLOR.test(color) ? color : null;
  return (
    <span
      aria-hidden="true"
      data-mark={mark || initialsOf(name)}
      className={classes(
        'grid size-10 shrink-0 place-items-center rounded-lg text-sm font-semibold before:content-[attr(data-mark)]',
        !own && 'bg-primary text-on-primary',
        // A colour of their own is the same in the dark.
        own && (isLight(own) ? 'text-black' : 'text-white'),
      )}
      {...(own ? { style: { backgroundColor: own } } : {})}
    />
  );
}

/** Whether dark letters are easier to read on a colour: relative luminance by WCAG, without its gamma. */
function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(start => parseInt(color.slice(start, start + 2), 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.6;
}
