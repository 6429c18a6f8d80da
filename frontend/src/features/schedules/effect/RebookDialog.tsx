import { skipToken, useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { ArrowRight, CircleCheck, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { failureAt } from '../../../app/graph/failure.ts';
import { formatMoment } from '../../../app/time/zone.ts';
import type { RebookingResult } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { t } from '../../../language/t.ts';
import { checkLook } from '../../administration/CheckGroup.tsx';
import { doctorName, spokenName } from '../../patients/names.ts';
import { useCan, useClinic } from '../../session/SessionContext.tsx';
import { type Affected, type RebookingProposal, rebookingProposalsQuery } from '../scheduleQueries.ts';
import { endRebooking, useRebooking } from './rebooking.ts';
import { useRebookVisits } from './useRebookVisits.ts';

/** Moves the visits whose times no longer hold, all at once or some of them. */
export function RebookDialog() {
  const affected = useRebooking();
  return affected ? <Rebooking key={affected.appointments.map(({ id }) => id).join()} affected={affected} /> : null;
}

/** Proposed and moved at once at most; the rest is offered again afterwards. */
const MOST = 100;

function Rebooking({ affected }: { affected: Affected }) {
  const mayMove = useCan()('appointment:book');
  const ids = affected.appointments.slice(0, MOST).map(({ id }) => id);
  const { data, error, loading, refetch } = useQuery(
    rebookingProposalsQuery,
    mayMove && ids.length > 0 ? { variables: { appointmentIds: ids }, fetchPolicy: 'network-only' } : skipToken,
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { move, busy, failure, outcomes } = useRebookVisits();
  const proposals = data?.rebookingProposals ?? [];
  const movable = proposals.filter(({ appointment, slot }) => slot?.practitioner && !left.has(appointment.id));
  const lookFailure = loading ? null : failureAt(error, ['rebookingProposals']);
  const count = affected.appointments.length;
  return (
    <Dialog
      open
      onOpenChange={open => !open && endRebooking()}
      className="sm:max-w-3xl"
      title={outcomes ? t('schedules.rebook.moved') : t('schedules.rebook.need', { count })}
      description={outcomes ? undefined : t('schedules.rebook.why')}
      footer={
        <>
          <Button variant="ghost" onClick={endRebooking}>
            {outcomes ? t('ui.close') : t('schedules.rebook.later')}
          </Button>
          {outcomes || !mayMove ? null : (
            <Button busy={busy} disabled={movable.length === 0} onClick={() => void move(movable)}>
              {movable.length === proposals.length
                ? t('schedules.rebook.all')
                : t('schedules.rebook.someOf', { count: movable.length })}
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-3">
        {loading ? <SkeletonLines count={6} /> : null}
        {lookFailure ? (
          <FailureNote
            failure={lookFailure}
            what={t('schedules.rebook.what')}
            onRetry={() => void refetch().catch(() => undefined)}
          />
        ) : null}
        {failure ? <FailureNote failure={failure} what={t('schedules.rebook.notMoved')} /> : null}
        <ul aria-label={t('schedules.rebook.list')} className="divide-y divide-line">
          {proposals.map(proposal => (
            <ProposalLine
              key={proposal.appointment.id}
              proposal={proposal}
              outcome={outcomes?.get(proposal.appointment.id) ?? null}
              decided={outcomes !== null}
              chosen={!left.has(proposal.appointment.id)}
              onChoose={chosen => setLeft(before => chosenOf(before, proposal.appointment.id, chosen))}
            />
          ))}
        </ul>
        {affected.elsewhere > 0 ? (
          <p className="rounded-lg bg-warning-soft px-3 py-2 text-sm text-warning">
            {t('schedules.rebook.more', { count: affected.elsewhere })}
          </p>
        ) : null}
        {count > MOST ? <p className="text-sm text-ink-soft">{t('schedules.rebook.first', { count: MOST })}</p> : null}
      </div>
    </Dialog>
  );
}

function chosenOf(left: ReadonlySet<string>, id: string, chosen: boolean): Set<string> {
  const next = new Set(left);
  if (chosen) next.delete(id);
  else next.add(id);
  return next;
}

interface ProposalLineProps {
  proposal: RebookingProposal;
  /** What became of it; null: nothing was tried. */
  outcome: RebookingResult | null;
  decided: boolean;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
}

function ProposalLine({ proposal: { appointment, slot }, outcome, decided, chosen, onChoose }: ProposalLineProps) {
  const { slug } = useClinic();
  const { timezone, practitioner } = appointment;
  const name = spokenName(appointment.patient);
  const isOther = slot?.practitioner && slot.practitioner.id !== practitioner.id;
  return (
    <li className="flex items-start gap-3 py-2.5 text-sm">
      {decided ? (
        outcome === 'MOVED' ? (
          <CircleCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-primary" />
        ) : (
          <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-warning" />
        )
      ) : (
        <input
          type="checkbox"
          className={`mt-0.5 ${checkLook}`}
          aria-label={t('schedules.rebook.moveOf', { name })}
          checked={chosen && slot !== null}
          disabled={slot === null}
          onChange={event => onChoose(event.target.checked)}
        />
      )}
      <div className="grid min-w-0 flex-1 gap-x-3 sm:grid-cols-[10rem_1fr_1rem_1fr]">
        {decided ? (
          <Link
            to="/$clinicSlug/patients/$patientId"
            params={{ clinicSlug: slug, patientId: appointment.patient.id }}
            onClick={endRebooking}
            className="w-fit font-medium text-primary-deep underline-offset-2 hover:underline"
          >
            {name}
          </Link>
        ) : (
          <span className="font-medium">{name}</span>
        )}
        <span className="text-ink-soft">{formatMoment(appointment.startsAt, timezone)}</span>
        <ArrowRight aria-hidden="true" className="mt-0.5 size-4 text-ink-faint max-sm:hidden" />
        {slot ? (
          <span>
            <span className="sr-only">{t('schedules.rebook.to')} </span>
            {formatMoment(slot.startsAt, timezone)}
            {isOther ? (
              <span className="block text-warning">
                {t('schedules.rebook.with', { doctor: doctorName(slot.practitioner!) })}
              </span>
            ) : null}
            {decided ? (
              <span className="block font-medium">
                {outcome ? t(`schedules.rebook.outcome.${outcome}`) : t('schedules.rebook.asWas')}
              </span>
            ) : null}
          </span>
        ) : (
          <span className="text-warning">{t('schedules.rebook.none')}</span>
        )}
      </div>
    </li>
  );
}
