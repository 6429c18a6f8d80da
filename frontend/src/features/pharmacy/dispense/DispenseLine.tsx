import { Plus, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../../language/t.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Input } from '../../../ui/Input.tsx';
import { DispenseBadge } from '../DispenseBadge.tsx';
import type { Line, ToDispense } from '../pharmacyQueries.ts';
import { doseOf, takenInWords } from '../pharmacyWords.ts';
import { inOrder, isCounted, isOther, type OpenLine, proposeLots } from './dispenseForm.ts';
import { LotRow } from './LotRow.tsx';
import { ProductSearch } from './ProductSearch.tsx';
import type { Dispensing } from './useDispensing.ts';

/** A line in words: what it is, how it is taken, how far it is, and what speaks against it. */
export function LineHead({ prescription, line }: { prescription: ToDispense; line: Line }) {
  const { dispensing, warnings, newWarnings } = prescription;
  const state = dispensing?.find(({ lineId }) => lineId === line.id);
  const of = (list: typeof warnings) => list?.filter(({ lineId }) => lineId === line.id) ?? [];
  const passedOver = of(warnings);
  return (
    <div className="text-sm">
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
        <h3 className="min-w-0 flex-1 font-semibold break-words">{line.display}</h3>
        <DispenseBadge status={state?.status} />
      </div>
      <p className="text-ink-soft">
        {takenInWords(line)}
        {state ? (
          <>
            {' · '}
            {t('pharmacy.dispense.progress', {
              dispensed: doseOf(line.unit, state.dispensed),
              prescribed: doseOf(line.unit, state.prescribed),
            })}
          </>
        ) : null}
      </p>
      {line.instructions ? <p className="text-ink-soft">{line.instructions}</p> : null}
      <Warnings list={of(newWarnings)} isNew />
      <Warnings list={passedOver} />
      {passedOver.length > 0 && line.overrideReason ? (
        <p className="mt-1 text-xs text-ink-soft">{t('pharmacy.dispense.warned', { reason: line.overrideReason })}</p>
      ) : null}
    </div>
  );
}

interface WarningsProps {
  list: NonNullable<ToDispense['warnings']>;
  /** Whether the prescriber did not know of them. */
  isNew?: boolean;
}

function Warnings({ list, isNew = false }: WarningsProps) {
  if (list.length === 0) return null;
  const look = isNew ? 'bg-danger-soft text-danger' : 'bg-warning-soft text-warning';
  return (
    <div {...(isNew ? { role: 'alert' } : {})} className={`mt-2 rounded-lg px-3 py-2 ${look}`}>
      {list.map(({ kind, ingredient, about }) => (
        <p key={`${kind} ${ingredient} ${about}`} className="flex items-start gap-2">
          <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          {t(`consultation.prescription.warnings.${kind}`, { ingredient, about })}
        </p>
      ))}
    </div>
  );
}

interface DispenseLineProps {
  line: Line;
  open: OpenLine;
  dispensing: Dispensing;
}

/** How much of a line is handed out, and from which batches. */
export function DispenseLine({ line, open, dispensing }: DispenseLineProps) {
  const { fields: all, shelves, set, problemsAt, substitute } = dispensing;
  const [searching, setSearching] = useState(false);
  const fields = all[open.lineId]!;
  const problems = problemsAt(open);
  const own = shelves.filter(({ item }) => item.medicineCode === open.medicineCode);
  const change = (changes: Partial<typeof fields>) => set(open.lineId, changes);
  const counted = isCounted(open, fields, shelves);
  const other = isOther(open, fields, shelves);
  const left = doseOf(open.unit, open.left);
  const next = inOrder(shelves).find(({ batch }) => fields.lots.every(({ batchId }) => batchId !== batch.id));
  return (
    <div className="mt-2 flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <label className="flex min-h-6 items-center gap-2 font-medium">
          <input
            type="checkbox"
            className="size-4 accent-primary"
            aria-label={t('pharmacy.dispense.hand', { medicine: line.display })}
            checked={fields.chosen}
            disabled={fields.lots.length === 0}
            onChange={event => change({ chosen: event.target.checked })}
          />
          {t('pharmacy.dispense.left', { left })}
        </label>
        {inOrder(own).length === 0 ? (
          <span className="text-warning">
            {t(own.length > 0 ? 'pharmacy.dispense.onlyExpired' : 'pharmacy.dispense.notInStock')}
          </span>
        ) : null}
        <Button variant="ghost" size="sm" className="ml-auto" onClick={() => setSearching(!searching)}>
          {t('pharmacy.dispense.substitute')}
        </Button>
      </div>
      {searching ? (
        <ProductSearch
          onChoose={item => {
            const found = item.batches.map(batch => ({ batch, item }));
            const wanted = item.unit === (open.unit as string) ? open.left : 1;
            substitute(open.lineId, item, proposeLots(found, wanted));
            setSearching(false);
          }}
        />
      ) : null}
      {fields.chosen ? (
        <div className="flex flex-col gap-2 rounded-lg bg-sunken p-3">
          {fields.lots.map((lot, index) => (
            <LotRow
              key={index}
              lot={lot}
              problem={problems?.lots[index] ?? null}
              shelves={shelves}
              onChange={changed => change({ lots: fields.lots.map((each, at) => (at === index ? changed : each)) })}
              {...(fields.lots.length > 1
                ? { onRemove: () => change({ lots: fields.lots.filter((_, at) => at !== index) }) }
                : {})}
            />
          ))}
          {next ? (
            <Button
              variant="ghost"
              size="sm"
              className="self-start"
              onClick={() => change({ lots: [...fields.lots, { batchId: next.batch.id, quantity: '' }] })}
            >
              <Plus aria-hidden="true" /> {t('pharmacy.dispense.addBatch')}
            </Button>
          ) : null}
          {!counted || fields.stated !== '' || problems?.quantity ? (
            <Field
              label={t('pharmacy.dispense.stated', { unit: t(`consultation.prescription.units.${open.unit}`) })}
              hint={t('pharmacy.dispense.statedHint', { left })}
              error={problems?.quantity ? t(`pharmacy.dispense.wrong.${problems.quantity}`, { left }) : undefined}
            >
              {control => (
                <Input
                  {...control}
                  inputMode="decimal"
                  className="w-32"
                  autoComplete="off"
                  value={fields.stated}
                  onChange={event => change({ stated: event.target.value })}
                />
              )}
            </Field>
          ) : null}
          {other ? (
            <Reason
              label={t('pharmacy.dispense.substitutionReason')}
              isMissing={problems?.substitutionReason ?? false}
              value={fields.substitutionReason}
              onChange={substitutionReason => change({ substitutionReason })}
            />
          ) : null}
          {open.isWarned ? (
            <Reason
              label={t('pharmacy.dispense.overrideReason')}
              isMissing={problems?.overrideReason ?? false}
              value={fields.overrideReason}
              onChange={overrideReason => change({ overrideReason })}
            />
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

interface ReasonProps {
  label: string;
  isMissing: boolean;
  value: string;
  onChange: (reason: string) => void;
}

const Reason = ({ label, isMissing, value, onChange }: ReasonProps) => (
  <Field label={label} error={isMissing ? t('pharmacy.dispense.wrong.reason') : undefined}>
    {control => (
      <Input
        {...control}
        maxLength={500}
        autoComplete="off"
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    )}
  </Field>
);
