import { Pencil, TriangleAlert, X } from 'lucide-react';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import type { PrescriptionLine, PrescriptionWarning } from './consultationQueries.ts';

interface LineItemProps {
  line: PrescriptionLine;
  warnings: readonly PrescriptionWarning[];
  /** Null: only read. */
  edit: {
    reason: string;
    /** Whether signing was tried without a reason. */
    missing: boolean;
    onReason: (reason: string) => void;
    onEdit: () => void;
    onRemove: () => void;
  } | null;
}

/** One medicine in words, with what speaks against it. */
export function LineItem({ line, warnings, edit }: LineItemProps) {
  const { display, instructions, overrideReason } = line;
  return (
    <li className="py-2.5 text-sm">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <p className="font-medium break-words">{display}</p>
          <p className="text-ink-soft">{doseInWords(line)}</p>
          {instructions ? <p className="text-xs text-ink-soft">{instructions}</p> : null}
        </div>
        {edit ? (
          <>
            <Button
              variant="ghost"
              size="iconSm"
              aria-label={t('consultation.prescription.edit', { display })}
              onClick={edit.onEdit}
            >
              <Pencil aria-hidden="true" />
            </Button>
            <Button
              variant="ghost"
              size="iconSm"
              aria-label={t('consultation.prescription.remove', { display })}
              onClick={edit.onRemove}
            >
              <X aria-hidden="true" />
            </Button>
          </>
        ) : null}
      </div>
      {warnings.length > 0 ? (
        <div role="alert" className="mt-2 rounded-lg bg-warning-soft px-3 py-2 text-warning">
          {warnings.map(({ kind, ingredient, about }) => (
            <p key={`${kind} ${ingredient} ${about}`} className="flex items-start gap-2">
              <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
              {t(`consultation.prescription.warnings.${kind}`, { ingredient, about })}
            </p>
          ))}
        </div>
      ) : null}
      {edit && warnings.length > 0 ? (
        <Field
          className="mt-2"
          label={t('consultation.prescription.reason')}
          error={edit.missing && !edit.reason.trim() ? t('consultation.prescription.reasonMissing') : undefined}
        >
          {control => (
            <Input
              {...control}
              maxLength={500}
              value={edit.reason}
              onChange={event => edit.onReason(event.target.value)}
            />
          )}
        </Field>
      ) : null}
      {overrideReason ? (
        <p className="mt-1 text-xs text-ink-soft">
          {t('consultation.prescription.overridden', { reason: overrideReason })}
        </p>
      ) : null}
    </li>
  );
}

type Dosing = Pick<PrescriptionLine, 'dose' | 'unit' | 'frequency' | 'days' | 'quantity'>;

/** How a medicine is taken, and how much of it there is in all. */
export function doseInWords({ dose, unit, frequency, days, quantity }: Dosing): string {
  const amount = (count: number) => t(`consultation.prescription.amounts.${unit}`, { count });
  const taken = t('consultation.prescription.line', {
    dose: amount(dose),
    frequency: t(`consultation.prescription.frequencies.${frequency}`),
    days,
  });
  return `${taken} · ${t('consultation.prescription.inAll', { quantity: amount(quantity) })}`;
}
