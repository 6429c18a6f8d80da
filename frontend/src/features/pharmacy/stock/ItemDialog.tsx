import { useMutation } from '@apollo/client/react';
import { ClipboardCheck, History, PackageX } from 'lucide-react';
import { useState } from 'react';
import { outcomeOf } from '../../../app/graph/command.ts';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import { t } from '../../../language/t.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Input } from '../../../ui/Input.tsx';
import { reportFailure, reportSuccess } from '../../../ui/toast.ts';
import { unseen } from '../../../ui/unseen.tsx';
import { useCan } from '../../session/SessionContext.tsx';
import { ExpiryBadge } from '../ExpiryBadge.tsx';
import { type Batch, setLowStock, type StockItem } from '../pharmacyQueries.ts';
import { lotName, unitsOf, untilWhen } from '../pharmacyWords.ts';
import { BatchDialog, type BatchStep } from './BatchDialog.tsx';
import { MovementsDialog } from './MovementsDialog.tsx';

interface ItemDialogProps {
  item: StockItem;
  onClose: () => void;
  onStale: () => void;
}

type Window = { step: BatchStep | 'movements'; batchId: string };

/** A product's batches, and when it is low. */
export function ItemDialog({ item, onClose, onStale }: ItemDialogProps) {
  const mayKeep = useCan()('pharmacy:write');
  const [open, setOpen] = useState<Window | null>(null);
  // As it is now: a batch that was written off whole is no longer listed, and its window closes.
  const batch = item.batches.find(({ id }) => id === open?.batchId);
  const close = () => setOpen(null);
  return (
    <Dialog
      open
      onOpenChange={isOpen => !isOpen && onClose()}
      title={item.name}
      description={unitsOf(item.unit, item.onHand)}
      className="sm:max-w-2xl"
    >
      {mayKeep ? <LowLine key={item.version} item={item} onStale={onStale} /> : null}
      <h3 className="mt-4 text-sm font-semibold">{t('pharmacy.stock.batches')}</h3>
      {item.batches.length === 0 ? (
        <p className="mt-1 text-sm text-ink-faint">{t('pharmacy.stock.noBatch')}</p>
      ) : (
        <ul className="divide-y divide-line">
          {item.batches.map(each => (
            <BatchLine
              key={each.id}
              item={item}
              batch={each}
              mayKeep={mayKeep}
              onStep={step => setOpen({ step, batchId: each.id })}
            />
          ))}
        </ul>
      )}
      {batch && open && open.step !== 'movements' ? (
        <BatchDialog
          key={batch.version}
          step={open.step}
          item={item}
          batch={batch}
          onClose={close}
          onStale={onStale}
          onSaved={() => {
            close();
            onStale();
          }}
        />
      ) : null}
      {batch && open?.step === 'movements' ? <MovementsDialog item={item} batch={batch} onClose={close} /> : null}
    </Dialog>
  );
}

interface BatchLineProps {
  item: StockItem;
  batch: Batch;
  mayKeep: boolean;
  onStep: (step: Window['step']) => void;
}

function BatchLine({ item, batch, mayKeep, onStep }: BatchLineProps) {
  const { lotNumber: lot, onHand, expiry } = batch;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5 text-sm">
      <div className="min-w-0 flex-1 basis-48">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {lotName(batch)} <ExpiryBadge expiry={expiry} />
        </p>
        <p className="text-ink-soft tabular-nums">
          {unitsOf(item.unit, onHand)} · {untilWhen(batch)}
        </p>
      </div>
      <div className="flex flex-wrap gap-1">
        <Button variant="ghost" size="sm" onClick={() => onStep('movements')}>
          <History aria-hidden="true" /> {t.rich('pharmacy.stock.showMovements', { lot, s: unseen })}
        </Button>
        {mayKeep ? (
          <>
            <Button variant="ghost" size="sm" onClick={() => onStep('count')}>
              <ClipboardCheck aria-hidden="true" /> {t.rich('pharmacy.stock.count', { lot, s: unseen })}
            </Button>
            <Button variant="ghost" size="sm" onClick={() => onStep('writeOff')}>
              <PackageX aria-hidden="true" /> {t.rich('pharmacy.stock.writeOff', { lot, s: unseen })}
            </Button>
          </>
        ) : null}
      </div>
    </li>
  );
}

/** At which quantity the product is low. */
function LowLine({ item: { id, version, lowAt }, onStale }: Pick<ItemDialogProps, 'item' | 'onStale'>) {
  const [typed, setTyped] = useState(lowAt === null ? '' : String(lowAt));
  const [run, { loading }] = useMutation(setLowStock);
  const isWrong = !/^\d{0,7}$/.test(typed.trim());
  const save = async () => {
    const wanted = typed.trim() === '' ? null : Number(typed);
    const outcome = await outcomeOf(run({ variables: { id, version, lowAt: wanted } }), data => data.setLowStock);
    if (outcome.ok) reportSuccess(t('pharmacy.stock.lowSaved'));
    else reportFailure(t('ui.notSaved'), sentenceOf(outcome.failure));
    onStale();
  };
  return (
    <form
      className="flex items-start gap-2"
      onSubmit={event => {
        event.preventDefault();
        if (!isWrong) void save();
      }}
    >
      <Field
        label={t('pharmacy.stock.lowAt')}
        hint={t('pharmacy.stock.lowAtHint')}
        error={isWrong ? t('pharmacy.stock.wrong.lowAt') : undefined}
        className="flex-1"
      >
        {control => (
          <span className="flex gap-2">
            <Input
              {...control}
              inputMode="numeric"
              autoComplete="off"
              className="w-32"
              value={typed}
              onChange={event => setTyped(event.target.value)}
            />
            <Button type="submit" variant="outline" busy={loading}>
              {t('ui.save')}
            </Button>
          </span>
        )}
      </Field>
    </form>
  );
}
