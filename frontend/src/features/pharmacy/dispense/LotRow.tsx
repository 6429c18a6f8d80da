import { X } from 'lucide-react';
import { formatDate } from '../../../app/time/zone.ts';
import { t } from '../../../language/t.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Input } from '../../../ui/Input.tsx';
import { Select } from '../../../ui/Select.tsx';
import { unitsOf, untilWhen } from '../pharmacyWords.ts';
import { inOrder, type LotFields, type LotProblem, type Shelf } from './dispenseForm.ts';

interface LotRowProps {
  lot: LotFields;
  problem: LotProblem | null;
  shelves: readonly Shelf[];
  onChange: (lot: LotFields) => void;
  /** Left out for the only one. */
  onRemove?: () => void;
}

/** One batch that something is taken from, and how much. */
export function LotRow({ lot, problem, shelves, onChange, onRemove }: LotRowProps) {
  const chosen = shelves.find(({ batch }) => batch.id === lot.batchId);
  const names = new Set(shelves.map(({ item }) => item.id));
  const options = inOrder(shelves).map(({ batch, item }) => ({
    value: batch.id,
    label: [
      // With products of several names each batch says whose it is.
      ...(names.size > 1 ? [item.name] : []),
      t('pharmacy.dispense.batchOf', {
        lot: batch.lotNumber,
        expiry: untilWhen(batch),
        left: unitsOf(item.unit, batch.onHand),
      }),
    ].join(' · '),
  }));
  const batchError = problem?.kind === 'batch' || problem?.kind === 'twice' ? sentenceOf(problem) : undefined;
  const countError = problem && !batchError ? sentenceOf(problem) : undefined;
  const unit = chosen ? t(`pharmacy.units.${chosen.item.unit}`) : '';
  return (
    <div className="flex flex-wrap items-start gap-2">
      <Field label={t('pharmacy.dispense.batch')} error={batchError} className="min-w-0 flex-1 basis-56">
        {control => (
          <Select
            control={control}
            value={lot.batchId}
            options={options}
            onChange={batchId => onChange({ ...lot, batchId })}
          />
        )}
      </Field>
      <Field
        label={unit ? `${t('pharmacy.dispense.quantity')} (${unit})` : t('pharmacy.dispense.quantity')}
        error={countError}
        className="w-36"
      >
        {control => (
          <Input
            {...control}
            inputMode="numeric"
            autoComplete="off"
            value={lot.quantity}
            onChange={event => onChange({ ...lot, quantity: event.target.value })}
          />
        )}
      </Field>
      {onRemove ? (
        <Button
          variant="ghost"
          size="iconSm"
          className="mt-7"
          aria-label={t('pharmacy.dispense.removeBatch', { lot: chosen?.batch.lotNumber ?? '' })}
          onClick={onRemove}
        >
          <X aria-hidden="true" />
        </Button>
      ) : null}
      {chosen?.batch.expiry === 'EXPIRED' ? (
        <p className="basis-full text-xs text-danger">
          {t('pharmacy.dispense.batchExpired', {
            lot: chosen.batch.lotNumber,
            date: formatDate(chosen.batch.expiresOn),
          })}
        </p>
      ) : null}
    </div>
  );
}

function sentenceOf(problem: LotProblem): string {
  if (problem.kind === 'onHand') return t('pharmacy.dispense.wrong.onHand', { left: String(problem.left) });
  return t(`pharmacy.dispense.wrong.${problem.kind}`);
}
