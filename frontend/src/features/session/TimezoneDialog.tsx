import { useMutation } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { outcomeOf } from '../../app/graph/command.ts';
import { graphql } from '../../graphql/gql.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
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
      title="Your time zone"
      description="For times outside a clinic’s calendar. A calendar always shows its clinic’s time."
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button busy={busy} onClick={() => void save()}>
            Save
          </Button>
        </>
      }
    >
      <Field
        label="Time zone"
        hint={`Left empty, the organization’s: ${organization?.timezone ?? 'none'}.`}
        error={failure?.reason === 'INVALID_INPUT' ? 'There is no such zone.' : undefined}
      >
        {control => <ZoneInput control={control} value={zone} onChange={setZone} />}
      </Field>
      {failure && failure.reason !== 'INVALID_INPUT' ? <FailureNote failure={failure} what="Not changed" /> : null}
    </Dialog>
  );
}
