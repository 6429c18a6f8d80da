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
import { assignProxy, type ProxyAssignment } from './receptionQueries.ts';

interface AssignProxyDialogProps {
  patientId: string;
  onClose: () => void;
  onChanged: () => void;
}

const RELATIONSHIPS = ['PARENT', 'GUARDIAN', 'POWER_OF_ATTORNEY'] as const;
const PERMISSIONS = ['SCHEDULE', 'VIEW_CLINICAL', 'VIEW_BILLING'] as const;

interface ProxyFields {
  name: string;
  mobile: string;
  email: string;
  relationship: ProxyAssignment['relationship'];
  permissions: ProxyAssignment['permissions'];
  endsOn: string;
}

const NEW: ProxyFields = {
  name: '',
  mobile: '',
  email: '',
  relationship: 'PARENT',
  permissions: ['SCHEDULE', 'VIEW_CLINICAL'],
  endsOn: '',
};

/** Says who acts for the patient; a proof follows. */
export function AssignProxyDialog({ patientId, onClose, onChanged }: AssignProxyDialogProps) {
  const form = useProxyForm({ patientId, onClose, onChanged });
  const { fields, set, wrong } = form;
  const line = (name: 'name' | 'mobile' | 'email', type: string, optional: boolean) => (
    <Field label={t(`reception.proxies.${name}`)} optional={optional} error={wrong[name]}>
      {control => (
        <Input
          {...control}
          type={type}
          autoComplete="off"
          maxLength={200}
          value={fields[name]}
          onChange={event => set({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <EntryDialog
      title={t('reception.proxies.addTitle')}
      description={t('reception.proxies.addWhy')}
      action={t('reception.save')}
      form={form}
      onClose={onClose}
    >
      {line('name', 'text', false)}
      <div className="grid gap-4 sm:grid-cols-2">
        {line('mobile', 'tel', true)}
        {line('email', 'email', true)}
        <Choice
          label={t('reception.proxies.relationshipLabel')}
          options={RELATIONSHIPS.map(value => ({ value, label: t(`reception.proxies.relationship.${value}`) }))}
          value={fields.relationship}
          onChange={relationship => set({ relationship })}
        />
        <Field label={t('reception.proxies.endsOn')} optional error={wrong.endsOn}>
          {control => (
            <Input
              {...control}
              type="date"
              value={fields.endsOn}
              onChange={event => set({ endsOn: event.target.value })}
            />
          )}
        </Field>
      </div>
      <fieldset className="flex flex-col gap-2.5">
        <legend className="mb-2 text-[0.8125rem] font-medium">{t('reception.proxies.may')}</legend>
        {PERMISSIONS.map(permission => (
          <Switch
            key={permission}
            label={t(`reception.proxies.permission.${permission}`)}
            checked={fields.permissions.includes(permission)}
            onChange={on =>
              set({
                permissions: [...fields.permissions.filter(other => other !== permission), ...(on ? [permission] : [])],
              })
            }
          />
        ))}
      </fieldset>
    </EntryDialog>
  );
}

function useProxyForm({ patientId, onClose, onChanged }: AssignProxyDialogProps) {
  const [assign] = useMutation(assignProxy);
  return useEntryForm<ProxyFields>({
    initial: NEW,
    check: ({ name, mobile, email }): Partial<Record<keyof ProxyFields, string>> => ({
      ...(name.trim() ? {} : { name: t('reception.proxies.nameMissing') }),
      ...(mobile.trim() || email.trim() ? {} : { mobile: t('reception.proxies.reachMissing') }),
    }),
    fieldOf: { PROXY_LISTED: 'name' },
    save: ({ mobile, email, endsOn, ...rest }, idempotencyKey) =>
      outcomeOf(
        assign({
          variables: {
            input: {
              ...rest,
              patientId,
              idempotencyKey,
              mobile: mobile || null,
              email: email || null,
              endsOn: endsOn || null,
            },
          },
        }),
        data => data.assignProxy,
      ),
    onSaved: () => {
      reportSuccess(t('reception.proxies.saved'));
      onChanged();
      onClose();
    },
  });
}
