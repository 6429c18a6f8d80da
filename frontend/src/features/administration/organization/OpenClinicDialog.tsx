import { useMutation } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { outcomeOf } from '../../../app/graph/command.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { useMe } from '../../session/SessionContext.tsx';
import { ZoneInput } from '../../session/ZoneInput.tsx';
import { useAttemptKey } from '../useAttemptKey.ts';
import { useCommand } from '../useCommand.ts';
import { openClinic, profilesQuery } from './organizationQueries.ts';
import { Line } from './ProfileForm.tsx';
import { slugOf } from './slug.ts';

/** Opens a clinic; who opens it works there from then on. */
export function OpenClinicDialog({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('');
  const [timezone, setTimezone] = useState(useMe().organization?.timezone ?? '');
  const [mutate] = useMutation(openClinic, { refetchQueries: [profilesQuery] });
  const router = useRouter();
  const keyOf = useAttemptKey();
  const { run, busy, failure } = useCommand(() => {
    const input = { name: name.trim(), slug: slugOf(name), timezone };
    return outcomeOf(
      mutate({ variables: { input: { ...input, idempotencyKey: keyOf(input) } } }),
      data => data.openClinic,
    );
  });
  const open = async () => {
    const clinic = await run();
    if (!clinic) return;
    reportSuccess(`${clinic.name} is open`);
    await router.invalidate();
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={isOpen => !isOpen && onClose()}
      title="Open a clinic"
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button busy={busy} disabled={slugOf(name) === ''} onClick={() => void open()}>
            Open
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Line
          label="Name"
          value={name}
          onChange={setName}
          hint={slugOf(name) ? `Its address here: /${slugOf(name)}` : 'As patients know it.'}
        />
        <Field label="Time zone">
          {control => <ZoneInput control={control} value={timezone} onChange={setTimezone} />}
        </Field>
        {failure ? <FailureNote failure={failure} what="Not opened" /> : null}
      </div>
    </Dialog>
  );
}
