import { useMutation } from '@apollo/client/react';
import { outcomeOf } from '../../../app/graph/command.ts';
import { t } from '../../../language/t.ts';
import { Field } from '../../../ui/Field.tsx';
import { Input } from '../../../ui/Input.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { EntryDialog } from '../../chart/EntryDialog.tsx';
import { useEntryForm } from '../../chart/useEntryForm.ts';
import { type Batch, countStock, type StockItem, writeOffStock } from '../pharmacyQueries.ts';
import { lotName, unitsOf } from '../pharmacyWords.ts';

export type BatchStep = 'count' | 'writeOff';

interface BatchDialogProps {
  step: BatchStep;
  item: StockItem;
  batch: Batch;
  onClose: () => void;
  onSaved: () => void;
  onStale: () => void;
}

interface Fields {
  quantity: string;
  reason: string;
}

/** Puts a batch to what was counted, or takes out what nobody gets. */
export function BatchDialog({ step, item, batch, onClose, ...then }: BatchDialogProps) {
  const form = useBatchForm(step, batch, then);
  const { fields, set, wrong } = form;
  const isCount = step === 'count';
  const kept = { left: unitsOf(item.unit, batch.onHand), lot: lotName(batch) };
  return (
    <EntryDialog
      title={t(isCount ? 'pharmacy.stock.countTitle' : 'pharmacy.stock.writeOffTitle', { name: item.name })}
      description={t(isCount ? 'pharmacy.stock.countIs' : 'pharmacy.stock.writeOffIs', kept)}
      action={t(isCount ? 'pharmacy.stock.countDo' : 'pharmacy.stock.writeOffDo')}
      form={form}
      onClose={onClose}
    >
      <Field label={t(isCount ? 'pharmacy.stock.counted' : 'pharmacy.stock.writeOffQuantity')} error={wrong.quantity}>
        {control => (
          <Input
            {...control}
            inputMode="numeric"
            autoComplete="off"
            className="w-32"
            value={fields.quantity}
            onChange={event => set({ quantity: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('pharmacy.stock.reason')} error={wrong.reason}>
        {control => (
          <Input
            {...control}
            maxLength={500}
            autoComplete="off"
            value={fields.reason}
            onChange={event => set({ reason: event.target.value })}
          />
        )}
      </Field>
    </EntryDialog>
  );
}

function useBatchForm(
  step: BatchStep,
  { id: batchId, version, onHand, expiry }: Batch,
  { onSaved, onStale }: Pick<BatchDialogProps, 'onSaved' | 'onStale'>,
) {
  const [count] = useMutation(countStock);
  const [writeOff] = useMutation(writeOffStock);
  const isCount = step === 'count';
  const isExpired = !isCount && expiry === 'EXPIRED';
  return useEntryForm<Fields>({
    // What is expired goes as a whole.
    initial: isExpired
      ? { quantity: String(onHand), reason: t('pharmacy.stock.expiredReason') }
      : { quantity: '', reason: '' },
    check: ({ quantity, reason }) => ({
      ...(/^\d{1,7}$/.test(quantity.trim()) && (isCount || Number(quantity) > 0)
        ? {}
        : { quantity: t(isCount ? 'pharmacy.stock.wrong.counted' : 'pharmacy.stock.wrong.quantity') }),
      ...(reason.trim() ? {} : { reason: t('pharmacy.stock.wrong.reason') }),
    }),
    fieldOf: { NOT_ENOUGH_ON_HAND: 'quantity', COUNT_IS_THE_SAME: 'quantity' },
    save: ({ quantity, reason }) => {
      const seen = { batchId, version, reason: reason.trim() };
      return isCount
        ? outcomeOf(count({ variables: { input: { ...seen, counted: Number(quantity) } } }), data => data.countStock)
        : outcomeOf(
            writeOff({ variables: { input: { ...seen, quantity: Number(quantity) } } }),
            data => data.writeOffStock,
          );
    },
    onStale,
    onSaved: () => {
      reportSuccess(t(isCount ? 'pharmacy.stock.countDone' : 'pharmacy.stock.writeOffDone'));
      onSaved();
    },
  });
}
