import { useMutation } from '@apollo/client/react';
import { outcomeOf } from '../../../app/graph/command.ts';
import type { DoseUnit, StockUnit } from '../../../graphql/graphql.ts';
import { t } from '../../../language/t.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Input } from '../../../ui/Input.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { Choice } from '../../chart/Choice.tsx';
import { EntryDialog } from '../../chart/EntryDialog.tsx';
import { useEntryForm } from '../../chart/useEntryForm.ts';
import type { Medicine } from '../../consultation/consultationQueries.ts';
import { unitOfForm } from '../../consultation/doseForm.ts';
import { MedicineSearch } from '../../consultation/MedicineSearch.tsx';
import { useClinic } from '../../session/SessionContext.tsx';
import { receiveStock } from '../pharmacyQueries.ts';
import { STOCK_UNITS, unitsOf } from '../pharmacyWords.ts';

interface ReceiveDialogProps {
  onClose: () => void;
  onReceived: () => void;
}

interface ReceiveFields {
  medicine: Pick<Medicine, 'code' | 'display'> | null;
  /** Whether the product is none of the list of medicines. */
  byName: boolean;
  name: string;
  unit: StockUnit;
  lotNumber: string;
  expiresOn: string;
  quantity: string;
}

const NEW: ReceiveFields = {
  medicine: null,
  byName: false,
  name: '',
  unit: 'TABLET',
  lotNumber: '',
  expiresOn: '',
  quantity: '',
};

/** What a medicine is counted in when its dose is not: a syrup in bottles, a cream in tubes. */
const COUNTED: Partial<Record<DoseUnit, StockUnit>> = {
  ML: 'BOTTLE',
  DROP: 'BOTTLE',
  SPRAY: 'BOTTLE',
  PUFF: 'INHALER',
  APPLICATION: 'TUBE',
  UNIT: 'VIAL',
};

/** The unit a medicine is likely to be counted in. */
function unitFor(medicine: Medicine): StockUnit {
  const unit = unitOfForm(medicine.form);
  return STOCK_UNITS.find(each => each === unit) ?? COUNTED[unit] ?? 'PACK';
}

/** Takes in what arrived: a medicine of the list or another product, its lot, and until when it may be given out. */
export function ReceiveDialog({ onClose, onReceived }: ReceiveDialogProps) {
  const form = useReceiveForm(onReceived);
  const { fields, set, wrong } = form;
  return (
    <EntryDialog
      title={t('pharmacy.stock.receiveTitle')}
      description={t('pharmacy.stock.receiveWhy')}
      action={t('pharmacy.stock.receiveDo')}
      form={form}
      onClose={onClose}
    >
      <Product fields={fields} set={set} error={wrong.medicine} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Choice
          label={t('pharmacy.stock.unit')}
          options={STOCK_UNITS.map(value => ({ value, label: t(`pharmacy.units.${value}`) }))}
          value={fields.unit}
          onChange={unit => set({ unit })}
        />
        <Field label={t('pharmacy.stock.quantity')} error={wrong.quantity}>
          {control => (
            <Input
              {...control}
              inputMode="numeric"
              autoComplete="off"
              value={fields.quantity}
              onChange={event => set({ quantity: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('pharmacy.stock.lotNumber')} error={wrong.lotNumber}>
          {control => (
            <Input
              {...control}
              maxLength={40}
              autoComplete="off"
              value={fields.lotNumber}
              onChange={event => set({ lotNumber: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('pharmacy.stock.expiresOn')} error={wrong.expiresOn}>
          {control => (
            <Input
              {...control}
              type="date"
              value={fields.expiresOn}
              onChange={event => set({ expiresOn: event.target.value })}
            />
          )}
        </Field>
      </div>
    </EntryDialog>
  );
}

interface ProductProps {
  fields: ReceiveFields;
  set: (changes: Partial<ReceiveFields>) => void;
  error: string | undefined;
}

function Product({ fields: { medicine, byName, name }, set, error }: ProductProps) {
  if (medicine)
    return (
      <div className="flex items-center justify-between gap-3 rounded-lg bg-sunken px-3 py-2">
        <p className="text-sm font-semibold">{medicine.display}</p>
        <Button variant="ghost" size="sm" onClick={() => set({ medicine: null })}>
          {t('pharmacy.stock.otherProduct')}
        </Button>
      </div>
    );
  return (
    <div className="flex flex-col items-start gap-1">
      <div className="w-full">
        {byName ? (
          <Field label={t('pharmacy.stock.product')} error={error}>
            {control => (
              <Input
                {...control}
                maxLength={200}
                autoComplete="off"
                value={name}
                onChange={event => set({ name: event.target.value })}
              />
            )}
          </Field>
        ) : (
          <>
            <MedicineSearch onChoose={chosen => set({ medicine: chosen, unit: unitFor(chosen) })} />
            {error ? (
              <p role="alert" className="text-[0.8125rem] text-danger">
                {error}
              </p>
            ) : null}
          </>
        )}
      </div>
      <Button variant="ghost" size="sm" className="px-2" onClick={() => set({ byName: !byName, name: '' })}>
        {t(byName ? 'pharmacy.stock.byMedicine' : 'pharmacy.stock.byName')}
      </Button>
    </div>
  );
}

function useReceiveForm(onReceived: () => void) {
  const { id: clinicId } = useClinic();
  const [run] = useMutation(receiveStock);
  return useEntryForm<ReceiveFields>({
    initial: NEW,
    check: ({ medicine, byName, name, lotNumber, expiresOn, quantity }) => ({
      ...(medicine || (byName && name.trim()) ? {} : { medicine: t('pharmacy.stock.wrong.product') }),
      ...(lotNumber.trim() ? {} : { lotNumber: t('pharmacy.stock.wrong.lot') }),
      ...(expiresOn ? {} : { expiresOn: t('pharmacy.stock.wrong.expiresOn') }),
      ...(/^[1-9]\d{0,6}$/.test(quantity.trim()) ? {} : { quantity: t('pharmacy.stock.wrong.quantity') }),
    }),
    fieldOf: { ALREADY_EXPIRED: 'expiresOn', LOT_EXPIRES_OTHERWISE: 'expiresOn', MEDICINE_UNKNOWN: 'medicine' },
    save: async ({ medicine, name, unit, lotNumber, expiresOn, quantity }, idempotencyKey) => {
      const product = medicine ? { medicineCode: medicine.code } : { name: name.trim() };
      const lot = { unit, lotNumber: lotNumber.trim(), expiresOn, quantity: Number(quantity) };
      const input = { idempotencyKey, clinicId, ...product, ...lot };
      const outcome = await outcomeOf(run({ variables: { input } }), data => data.receiveStock);
      if (outcome.ok)
        reportSuccess(
          t('pharmacy.stock.received', { quantity: unitsOf(unit, lot.quantity), name: outcome.value.item.name }),
        );
      return outcome;
    },
    onSaved: onReceived,
  });
}
