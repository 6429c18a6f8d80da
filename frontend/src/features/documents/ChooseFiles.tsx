import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ACCEPTED } from './chosenFile.ts';

interface ChooseFilesProps {
  label: string;
  /** One at a time where only one makes sense. */
  single?: boolean;
  onChosen: (files: readonly File[]) => void;
}

/** A button that opens the window in which files are chosen. */
export function ChooseFiles({ label, single = false, onChosen }: ChooseFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant="soft" size="sm" onClick={() => input.current?.click()}>
        <Plus aria-hidden="true" /> {label}
      </Button>
      <input
        ref={input}
        type="file"
        className="sr-only"
        tabIndex={-1}
        aria-label={label}
        accept={ACCEPTED}
        multiple={!single}
        onChange={({ target }) => {
          onChosen([...(target.files ?? [])]);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
