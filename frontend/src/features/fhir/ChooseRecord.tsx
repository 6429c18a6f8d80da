import { useRef } from 'react';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';

/** A button that opens the window in which a file is chosen. */
export function ChooseRecord({ onChosen }: { onChosen: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button variant="soft" onClick={() => input.current?.click()}>
        {t('fhir.import.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        className="sr-only"
        tabIndex={-1}
        aria-label={t('fhir.import.choose')}
        accept=".json,application/json,application/fhir+json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChosen(file);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}
