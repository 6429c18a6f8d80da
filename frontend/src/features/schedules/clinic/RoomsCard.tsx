import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { outcomeOf } from '../../../app/graph/command.ts';
import type { RoomKind } from '../../../graphql/graphql.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
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

const KINDS = ['ROOM', 'EQUIPMENT'] as const satisfies readonly RoomKind[];

/** Rooms and equipment that one doctor has at a time. */
export function RoomsCard({ rooms, mayChange }: RoomsCardProps) {
  const [adding, setAdding] = useState(false);
  const retire = useRetire(retireRoom, data => data.retireRoom);
  return (
    <ListCard
      title={t('rules.room.title')}
      none={t('rules.room.none')}
      rows={rooms.map(room => ({ ...room, note: t(`rules.room.${room.kind}`) }))}
      words={{ add: t('ui.add'), endOf: name => t('rules.retireOf', { name }) }}
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
    reportSuccess(t('rules.room.done', { name: added.name }));
    onClose();
  };
  return (
    <FormDialog
      title={t('rules.room.add')}
      action={t('ui.add')}
      busy={busy}
      failure={rest}
      notDone={t('rules.room.notAdded')}
      onChange={forget}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <Line
        label={t('ui.name')}
        value={name}
        onChange={setName}
        error={errors.name ?? (sent && !name.trim() ? t('ui.enterName') : undefined)}
      />
      <Field label={t('rules.room.kind')}>
        {control => (
          <Select
            control={control}
            value={kind}
            options={KINDS.map(each => ({ value: each, label: t(`rules.room.${each}`) }))}
            onChange={value => setKind(value === 'EQUIPMENT' ? 'EQUIPMENT' : 'ROOM')}
          />
        )}
      </Field>
    </FormDialog>
  );
}
