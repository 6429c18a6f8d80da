import { auditRecorded } from '@polyclinic/events/auditRecorded.v1.ts';
import { onBatch, type Reaction } from '@polyclinic/events/handleOnce.ts';
import { onAuditRecorded } from './audit/onAuditRecorded.ts';

/** Services whose `<name>.audit` topic goes into the trail; the registry names them. */
export const reactionsTo = (services: readonly string[]): Reaction[] =>
  services.map(service => onBatch(auditRecorded(service), `append ${service} audit`, onAuditRecorded(service)));
