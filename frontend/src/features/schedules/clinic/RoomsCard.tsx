import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { outcomeOf } from '../../../app/graph/command.ts';
import type { RoomKind } from '../../../graphql/graphql.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { besideField } from '../../administration/besideField.ts';
import { FormDialog } from '../../administration/FormDialog.tsx';
import { Line } from '../../administration/organization/profileLines.tsx';
import { useAttemptKey } from '../../administration/useAttemptKey.ts';
import { useCommand } from '../../administration/useCommand.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { addRoom, type ClinicHours, retireRoom } from '../scheduleQueries.ts';
import { ListCard } from './ListCard.tsx';
import { useRetire } from './useRetire.ts';

interface RoomsCardProps {
  rooms: NonNullable<ClinicHours['rooms']>;
  mayChange: boolean;
}

const KIND_NAMES: Record<RoomKind, string> = { ROOM: 'Room', EQUIPMENT: 'Equipment' };
const KINDS = Object.entries(KIND_NAMES).map(([value, label]) => ({ value, label }));

/** Rooms and equipment that one doctor has at a time. */
export function RoomsCard({ rooms, mayChange }: RoomsCardProps) {
  const [adding, setAdding] = useState(false);
  const retire = useRetire(retireRoom, data => data.retireRoom);
  return (
    <ListCard
      title="Rooms and equipment"
      none="None yet: visits are booked without a room."
      rows={rooms.map(room => ({ ...room, note: KIND_NAMES[room.kind] }))}
      words={{ add: 'Add', end: 'Retire' }}
      mayChange={mayChange}
      onAdd={() => setAdding(true)}
      onEnd={room => void retire(room)}
    >
      {adding ? <RoomDialog onClose={() => setAdding(false)} /> : null}
    </ListCard>
  );
}

const FORM = { fields: ['name'], reasons: { NAME_TAKEN: 'name' } } as const;

function RoomDialog({ onClose }: { onClose: () => void }) {
  const { id: clinicId } = useClinic();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<RoomKind>('ROOM');
  const [sent, setSent] = useState(false);
  const [mutate] = useMutation(addRoom, { fetchPolicy: 'no-cache', refetchQueries: 'active' });
  const keyOf = useAttemptKey();
  const { run, busy, failure, forget } = useCommand(() => {
    const input = { clinicId, name: name.trim(), kind };
    return outcomeOf(
      mutate({ variables: { input: { ...input, idempotencyKey: keyOf(input) } } }),
      data => data.addRoom,
    );
  });
  const { errors, rest } = besideField(failure, FORM);
  const add = async () => {
    setSent(true);
    const added = name.trim() ? await run() : null;
    if (!added) return;
    reportSuccess(`${added.name} added`);
    onClose();
  };
  return (
    <FormDialog
      title="Add a room or equipment"
      action="Add"
      busy={busy}
      failure={rest}
      notDone="Not added"
      onChange={forget}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <Line
        label="Name"
        value={name}
        onChange={setName}
        error={errors.name ?? (sent && !name.trim() ? 'Enter a name.' : undefined)}
      />
      <Field label="Kind">
        {control => (
          <Select
            control={control}
            value={kind}
            options={KINDS}
            onChange={value => setKind(value === 'EQUIPMENT' ? 'EQUIPMENT' : 'ROOM')}
          />
        )}
      </Field>
    </FormDialog>
  );
}
