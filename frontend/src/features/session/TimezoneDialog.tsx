import { useMutation } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { outcomeOf } from '../../app/graph/command.ts';
import { graphql } from '../../graphql/gql.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { t } from '../../language/t.ts';
import { useCommand } from '../administration/useCommand.ts';
import { useMe } from './SessionContext.tsx';
import { ZoneInput } from './ZoneInput.tsx';

const changeMyTimezone = graphql(`
  mutation changeMyTimezone($timezone: String) {
    changeMyTimezone(timezone: $timezone) {
      id
      timezone
    }
  }
`);

/** Lets a person choose the zone of times outside a clinic's calendar, or go back to the organization's. */
export function TimezoneDialog({ onClose }: { onClose: () => void }) {
  const { timezone, organization } = useMe();
  const [zone, setZone] = useState(timezone ?? '');
  const [mutate] = useMutation(changeMyTimezone);
  const router = useRouter();
  const { run, busy, failure } = useCommand((chosen: string | null) =>
    outcomeOf(mutate({ variables: { timezone: chosen } }), data => data.changeMyTimezone),
  );
  const save = async () => {
    if (!(await run(zone || null))) return;
    await router.invalidate();
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('session.zone.title')}
      description={t('session.zone.why')}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button busy={busy} onClick={() => void save()}>
            {t('ui.save')}
          </Button>
        </>
      }
    >
      <Field
        label={t('clinic.timezone')}
        hint={t('session.zone.empty', { zone: organization?.timezone ?? t('session.zone.none') })}
        error={failure?.reason === 'INVALID_INPUT' ? t('session.zone.unknown') : undefined}
      >
        {control => <ZoneInput control={control} value={zone} onChange={setZone} />}
      </Field>
      {failure && failure.reason !== 'INVALID_INPUT' ? (
        <FailureNote failure={failure} what={t('ui.notChanged')} />
      ) : null}
    </Dialog>
  );
}
