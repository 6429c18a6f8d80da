import { useMutation } from '@apollo/client/react';
import { outcomeOf } from '../../app/graph/command.ts';
import { t } from '../../language/t.ts';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { reportSuccess } from '../../ui/toast.ts';
import { Choice } from '../chart/Choice.tsx';
import { EntryDialog } from '../chart/EntryDialog.tsx';
import { useEntryForm } from '../chart/useEntryForm.ts';
import { addContactPoint, changeContactPoint, type ContactPoint, removeContactPoint } from './receptionQueries.ts';
import { RemoveButton } from './RemoveButton.tsx';

interface ContactDialogProps {
  patientId: string;
  /** The one that is changed; a new one when left out. */
  contact?: ContactPoint | undefined;
  onClose: () => void;
  onChanged: () => void;
}

type ContactFields = Pick<ContactPoint, 'type' | 'value' | 'isPrimary' | 'isSafe'>;

const NEW: ContactFields = { type: 'MOBILE', value: '', isPrimary: false, isSafe: true };

const TYPES = ['MOBILE', 'HOME', 'EMAIL'] as const;

/** One way to reach the patient. */
export function ContactDialog({ patientId, contact, onClose, onChanged }: ContactDialogProps) {
  const form = useContactForm({ patientId, contact, onClose, onChanged });
  const { fields, set, wrong } = form;
  const [remove] = useMutation(removeContactPoint);
  return (
    <EntryDialog
      title={t(contact ? 'reception.contacts.editTitle' : 'reception.contacts.addTitle')}
      action={t('reception.save')}
      form={form}
      onClose={onClose}
      aside={
        contact ? (
          <RemoveButton
            kind="CONTACT_POINT"
            remove={() =>
              outcomeOf(
                remove({ variables: { id: contact.id, version: contact.version } }),
                // It answers the patient: to take a contact out counts its version up by one.
                data => data.removeContactPoint && { id: contact.id, version: contact.version + 1 },
              )
            }
            done={t('reception.contacts.removed')}
            onDone={onClose}
            onChanged={onChanged}
          />
        ) : null
      }
    >
      {contact ? null : (
        <Choice
          label={t('reception.contacts.kind')}
          options={TYPES.map(value => ({ value, label: t(`reception.contacts.type.${value}`) }))}
          value={fields.type}
          onChange={type => set({ type })}
        />
      )}
      <Field
        label={t(`reception.contacts.type.${fields.type}`)}
        error={wrong.value}
        hint={fields.type === 'EMAIL' ? undefined : t('reception.contacts.phoneHint')}
      >
        {control => (
          <Input
            {...control}
            type={fields.type === 'EMAIL' ? 'email' : 'tel'}
            autoComplete="off"
            maxLength={254}
            value={fields.value}
            onChange={event => set({ value: event.target.value })}
          />
        )}
      </Field>
      <Switch
        label={t('reception.contacts.safe')}
        hint={t('reception.contacts.safeHint')}
        checked={fields.isSafe}
        onChange={isSafe => set({ isSafe })}
      />
      <Switch
        label={t('reception.contacts.mainLabel')}
        hint={t('reception.contacts.mainHint')}
        checked={fields.isPrimary}
        onChange={isPrimary => set({ isPrimary })}
      />
    </EntryDialog>
  );
}

function useContactForm({ patientId, contact, onClose, onChanged }: ContactDialogProps) {
  const [add] = useMutation(addContactPoint);
  const [change] = useMutation(changeContactPoint);
  return useEntryForm<ContactFields>({
    initial: contact ?? NEW,
    check: ({ value }): Partial<Record<keyof ContactFields, string>> =>
      value.trim() ? {} : { value: t('reception.contacts.missing') },
    fieldOf: { CONTACT_LISTED: 'value', INVALID_INPUT: 'value' },
    save: ({ type, value, isPrimary, isSafe }, idempotencyKey) => {
      const said = { value, isPrimary, isSafe };
      if (!contact)
        return outcomeOf(
          add({ variables: { input: { ...said, type, patientId, idempotencyKey } } }),
          data => data.addContactPoint,
        );
      const { id, version } = contact;
      return outcomeOf(change({ variables: { input: { ...said, id, version } } }), data => data.changeContactPoint);
    },
    onStale: onChanged,
    onSaved: () => {
      reportSuccess(t('reception.contacts.saved'));
      onChanged();
      onClose();
    },
  });
}
