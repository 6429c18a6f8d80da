import { Link } from '@tanstack/react-router';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { t } from '../../language/t.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { classes } from '../../ui/classes.ts';
import { spokenName } from '../patients/names.ts';
import { PreparationMark } from '../preparation/PreparationMark.tsx';
import { partsOf } from '../queue/queueModel.ts';
import { useQueues } from '../queue/useQueues.ts';
import { useClinic, useMe } from '../session/SessionContext.tsx';

/** Who is with the doctor and who comes next; each opens their consultation. */
export function DoctorQueue({ appointmentId }: { appointmentId: string }) {
  const { id, slug, timezone } = useClinic();
  const { practitioner } = useMe();
  const { queues, failure, retry } = useQueues(id);
  const own = queues?.find(queue => queue.practitioner.id === practitioner?.id);
  if (!own && !failure) return null;
  const { inConsultation, called, waiting } = own ? partsOf(own) : { inConsultation: [], called: [], waiting: [] };
  const tickets = [...inConsultation, ...called, ...waiting];
  return (
    <Card title={t('consultation.queue.title')} aside={<Badge>{waiting.length}</Badge>}>
      {failure ? <FailureNote failure={failure} what={t('consultation.queue.title')} onRetry={retry} /> : null}
      {tickets.length === 0 ? <p className="text-sm text-ink-faint">{t('consultation.queue.nobody')}</p> : null}
      <ol className="flex flex-col gap-1 empty:hidden">
        {tickets.map(({ id: ticketId, token, state, appointment }) => (
          <li key={ticketId}>
            <Link
              to="/$clinicSlug/consultation/$appointmentId"
              params={{ clinicSlug: slug, appointmentId: appointment.id }}
              {...(appointment.id === appointmentId ? { 'aria-current': 'page' as const } : {})}
              className={classes(
                'flex items-center gap-2 rounded-lg px-2 py-1.5 text-sm hover:bg-sunken',
                appointment.id === appointmentId && 'bg-primary-soft',
              )}
            >
              <span className="w-8 shrink-0 font-semibold tabular-nums">{token}</span>
              <span className="min-w-0 flex-1">
                <span className="block truncate">{spokenName(appointment.patient)}</span>
                <PreparationMark preparation={appointment.preparation} zone={timezone} />
              </span>
              <span className="text-xs text-ink-soft">
                {state === 'IN_CONSULTATION' || state === 'CALLED' || state === 'WAITING'
                  ? t(`consultation.queue.state.${state}`)
                  : ''}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </Card>
  );
}
