import { useState } from 'react';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';

/** Longer than this, a note is shown by its beginning. */
const SHORT_CHARACTERS = 240;

/** A note's text: its beginning, and the whole on demand. */
export function NoteText({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  const long = text.length > SHORT_CHARACTERS || text.split('\n').length > 3;
  return (
    <>
      <p className={classes('whitespace-pre-wrap', long && !open && 'line-clamp-3')}>{text}</p>
      {long ? (
        <Button variant="ghost" size="sm" aria-expanded={open} onClick={() => setOpen(!open)} className="print:hidden">
          {t(open ? 'timeline.less' : 'timeline.whole')}
        </Button>
      ) : null}
    </>
  );
}
