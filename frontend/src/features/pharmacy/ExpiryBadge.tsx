import { t } from '../../language/t.ts';
import { Badge } from '../../ui/Badge.tsx';
import type { Batch } from './pharmacyQueries.ts';

/** Says where a batch expires soon, or is expired; nothing where it is good. */
export function ExpiryBadge({ expiry }: Pick<Batch, 'expiry'>) {
  if (expiry === 'GOOD') return null;
  return expiry === 'EXPIRED' ? (
    <Badge tone="danger">{t('pharmacy.stock.expired')}</Badge>
  ) : (
    <Badge tone="warning">{t('pharmacy.stock.soon')}</Badge>
  );
}
