import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Input } from '../../../ui/Input.tsx';
import { Select } from '../../../ui/Select.tsx';
import { t } from '../../../language/t.ts';
import { useCommand } from '../useCommand.ts';
import { useLinkableCalendars } from './useLinkableCalendars.ts';
import { useMakeLink } from './useLinks.ts';

/** Says which calendar, and where it is used. */
export function MakeLinkForm({ onMade }: { onMade: (url: string | null) => void }) {
  const calendars = useLinkableCalendars();
  const [calendar, setCalendar] = useState(calendars[0]?.value ?? '');
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const { run, busy, failure, forget } = useCommand(useMakeLink());
  const make = async () => {
    setAsked(true);
    if (name.trim() === '') return;
    const made = await run({ name: name.trim(), calendar });
    if (made) onMade(made.url);
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={event => {
        event.preventDefault();
        void make();
      }}
    >
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field label={t('keys.link.calendar')}>
          {control => (
            <Select
              control={control}
              value={calendar}
              options={calendars}
              onChange={chosen => {
                forget();
                setCalendar(chosen);
              }}
            />
          )}
        </Field>
        <Field
          label={t('keys.link.usedOn')}
          hint={t('keys.link.usedOnHint')}
          error={asked && name.trim() === '' ? t('keys.link.usedOnMissing') : undefined}
        >
          {control => (
            <Input
              {...control}
              autoComplete="off"
              maxLength={100}
              value={name}
              onChange={event => {
                forget();
                setName(event.target.value);
              }}
            />
          )}
        </Field>
      </div>
      {failure ? <FailureNote failure={failure} what={t('keys.link.notMade')} /> : null}
      <Button type="submit" variant="outline" className="self-start" busy={busy}>
        {t('keys.link.make')}
      </Button>
    </form>
  );
}
