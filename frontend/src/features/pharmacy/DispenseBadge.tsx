import type { DispenseStatus } from '../../graphql/graphql.ts';
import { t } from '../../language/t.ts';
import { Badge } from '../../ui/Badge.tsx';
import { STATUS_TONES } from './pharmacyWords.ts';

/** How far something is dispensed; nothing where that is not known. */
export const DispenseBadge = ({ status }: { status: DispenseStatus | null | undefined }) =>
  status ? <Badge tone={STATUS_TONES[status]}>{t(`pharmacy.status.${status}`)}</Badge> : null;
