import { useMutation } from '@apollo/client/react';
import { Printer, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { outcomeOf } from '../../../app/graph/command.ts';
import { formatMoment, nowIso } from '../../../app/time/zone.ts';
import { t } from '../../../language/t.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Textarea } from '../../../ui/Input.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { unseen } from '../../../ui/unseen.tsx';
import { EntryDialog } from '../../chart/EntryDialog.tsx';
import { useEntryForm } from '../../chart/useEntryForm.ts';
import { nameAway } from '../../patients/names.ts';
import { useCan, useClinic } from '../../session/SessionContext.tsx';
import { type Dispense, returnDispense, type ToDispense } from '../pharmacyQueries.ts';
import { doseOf, lotName, unitsOf, untilWhen } from '../pharmacyWords.ts';
import { printLabel } from './printLabel.ts';

interface DispenseHistoryProps {
  prescription: ToDispense;
  onStale: () => void;
}

/** What was handed out of a prescription, and what of that was taken back. */
export function DispenseHistory({ prescription, onStale }: DispenseHistoryProps) {
  const [returning, setReturning] = useState<Dispense | null>(null);
  const dispenses = prescription.dispenses ?? [];
  return (
    <Card title={t('pharmacy.dispense.history')}>
      {dispenses.length === 0 ? (
        <p className="text-sm text-ink-faint">{t('pharmacy.dispense.historyNone')}</p>
      ) : (
        <ul className="divide-y divide-line">
          {dispenses.map(dispense => (
            <DispenseItem
              key={dispense.id}
              prescription={prescription}
              dispense={dispense}
              onReturn={() => setReturning(dispense)}
            />
          ))}
        </ul>
      )}
      {returning ? (
        <ReturnDialog
          dispense={returning}
          onClose={() => setReturning(null)}
          onStale={onStale}
          onReturned={() => {
            setReturning(null);
            onStale();
          }}
        />
      ) : null}
    </Card>
  );
}

interface DispenseItemProps {
  prescription: ToDispense;
  dispense: Dispense;
  onReturn: () => void;
}

function DispenseItem({ prescription, dispense, onReturn }: DispenseItemProps) {
  const { timezone } = useClinic();
  const mayDispense = useCan()('pharmacy:write');
  const { lineId, quantity, lots, status, recordedAt, recordedBy, returnableUntil } = dispense;
  const line = prescription.lines.find(({ id }) => id === lineId);
  const medicine = line?.display ?? '';
  const isReturned = status === 'RETURNED';
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 py-2.5 text-sm">
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          <span className={isReturned ? 'line-through' : undefined}>
            {medicine} · {line ? doseOf(line.unit, quantity) : quantity}
          </span>
          {isReturned ? <Badge>{t('pharmacy.dispense.returned')}</Badge> : null}
        </p>
        {lots.map(lot => (
          <p key={lot.batchId} className="text-ink-soft">
            {[lot.name === medicine ? null : lot.name, unitsOf(lot.unit, lot.quantity), lotName(lot), untilWhen(lot)]
              .filter(Boolean)
              .join(' · ')}
          </p>
        ))}
        <Reasons dispense={dispense} />
        <p className="text-xs text-ink-faint">
          {t('pharmacy.dispense.by', {
            name: recordedBy?.name ?? nameAway(),
            time: formatMoment(recordedAt, timezone),
          })}
        </p>
      </div>
      {isReturned || !mayDispense ? null : (
        <div className="flex gap-1">
          <Button variant="ghost" size="sm" onClick={() => printLabel(dispense)}>
            <Printer aria-hidden="true" /> {t.rich('pharmacy.dispense.label', { medicine, s: unseen })}
          </Button>
          {returnableUntil !== null && returnableUntil > nowIso() ? (
            <Button variant="ghost" size="sm" onClick={onReturn}>
              <Undo2 aria-hidden="true" /> {t.rich('pharmacy.dispense.takeBack', { medicine, s: unseen })}
            </Button>
          ) : null}
        </div>
      )}
    </li>
  );
}

function Reasons({ dispense: { substitutionReason, overrideReason, returnReason } }: { dispense: Dispense }) {
  return (
    <>
      {substitutionReason ? <p>{t('pharmacy.dispense.otherProduct', { reason: substitutionReason })}</p> : null}
      {overrideReason ? <p>{t('pharmacy.dispense.allTheSame', { reason: overrideReason })}</p> : null}
      {returnReason ? <p>{t('pharmacy.dispense.returnedWhy', { reason: returnReason })}</p> : null}
    </>
  );
}

interface ReturnDialogProps {
  dispense: Dispense;
  onClose: () => void;
  onStale: () => void;
  onReturned: () => void;
}

function ReturnDialog({ dispense: { id, version }, onClose, onStale, onReturned }: ReturnDialogProps) {
  const [run] = useMutation(returnDispense);
  const form = useEntryForm({
    initial: { reason: '' },
    check: ({ reason }) => (reason.trim() ? {} : { reason: t('pharmacy.dispense.wrong.reason') }),
    save: ({ reason }) =>
      outcomeOf(run({ variables: { id, version, reason: reason.trim() } }), data => data.returnDispense),
    onStale,
    onSaved: () => {
      reportSuccess(t('pharmacy.dispense.takenBack'));
      onReturned();
    },
  });
  return (
    <EntryDialog
      title={t('pharmacy.dispense.takeBackTitle')}
      description={t('pharmacy.dispense.takeBackWhy')}
      action={t('pharmacy.dispense.takeBackDo')}
      form={form}
      onClose={onClose}
    >
      <Field label={t('pharmacy.dispense.takeBackReason')} error={form.wrong.reason}>
        {control => (
          <Textarea
            {...control}
            className="min-h-20"
            maxLength={500}
            value={form.fields.reason}
            onChange={event => form.set({ reason: event.target.value })}
          />
        )}
      </Field>
    </EntryDialog>
  );
}
