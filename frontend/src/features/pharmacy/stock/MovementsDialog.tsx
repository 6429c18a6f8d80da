import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { failureAt } from '../../../app/graph/failure.ts';
import { formatMoment } from '../../../app/time/zone.ts';
import { t } from '../../../language/t.ts';
import { MoreRows } from '../../../ui/table/MoreRows.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { nameAway, spokenName } from '../../patients/names.ts';
import { useCan, useClinic } from '../../session/SessionContext.tsx';
import { type Batch, type Movement, type StockItem, stockMovementsQuery } from '../pharmacyQueries.ts';
import { lotName, unitsOf } from '../pharmacyWords.ts';

interface MovementsDialogProps {
  item: StockItem;
  batch: Batch;
  onClose: () => void;
}

/** What came and went of a batch, latest first, and to whom it went. */
export function MovementsDialog({ item, batch, onClose }: MovementsDialogProps) {
  const withPatients = useCan()('prescription:read');
  const { data, error, loading, fetchMore, refetch } = useQuery(stockMovementsQuery, {
    variables: { id: batch.id, withPatients },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.stockBatch?.movements ?? null;
  const failure = loading || page ? null : failureAt(error, ['stockBatch']);
  const more = (after: number) =>
    fetchMore({
      variables: { after },
      updateQuery: (known, { fetchMoreResult }) => {
        const next = fetchMoreResult.stockBatch?.movements;
        const before = known.stockBatch?.movements;
        if (!known.stockBatch || !before || !next) return known;
        const movements = { ...next, movements: [...before.movements, ...next.movements] };
        return { stockBatch: { ...known.stockBatch, movements } };
      },
    }).catch(() => undefined);
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('pharmacy.stock.movementsOf', { lot: batch.lotNumber })}
      description={`${item.name} · ${lotName(batch)}`}
    >
      {failure ? (
        <FailureNote
          failure={failure}
          what={t('pharmacy.stock.movements')}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      ) : null}
      {!page && loading ? <SkeletonLines count={4} /> : null}
      <ul className="divide-y divide-line empty:hidden">
        {page?.movements.map(movement => (
          <MovementLine key={movement.id} item={item} movement={movement} onLeave={onClose} />
        ))}
      </ul>
      <MoreRows
        className="mt-3"
        size="sm"
        endCursor={page?.endCursor ?? null}
        busy={loading}
        onMore={more}
        label={t('pharmacy.stock.moreMovements')}
      />
    </Dialog>
  );
}

function MovementLine({ item, movement, onLeave }: { item: StockItem; movement: Movement; onLeave: () => void }) {
  const { slug, timezone } = useClinic();
  const { kind, quantity, onHand, reason, recordedAt, recordedBy, dispense } = movement;
  return (
    <li className="flex items-start justify-between gap-3 py-2.5 text-sm">
      <div className="min-w-0">
        <p className="font-medium">{t(`pharmacy.stock.kind.${kind}`)}</p>
        {reason ? <p className="break-words text-ink-soft">{reason}</p> : null}
        {dispense ? (
          <p>
            <Link
              to="/$clinicSlug/pharmacy/prescriptions/$prescriptionId"
              params={{ clinicSlug: slug, prescriptionId: dispense.prescriptionId }}
              className="text-primary-deep underline"
              onClick={onLeave}
            >
              {t('pharmacy.stock.toPatient', { name: dispense.patient ? spokenName(dispense.patient) : nameAway() })}
            </Link>
          </p>
        ) : null}
        <p className="text-xs text-ink-faint">
          {recordedBy ? `${recordedBy.name}, ` : ''}
          {formatMoment(recordedAt, timezone)}
        </p>
      </div>
      <p className="shrink-0 text-right tabular-nums">
        <span className="block font-medium">
          {quantity > 0 ? '+' : '−'}
          {unitsOf(item.unit, Math.abs(quantity))}
        </span>
        <span className="block text-xs text-ink-faint">
          {t('pharmacy.stock.then', { left: unitsOf(item.unit, onHand) })}
        </span>
      </p>
    </li>
  );
}
