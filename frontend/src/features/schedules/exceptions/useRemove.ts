import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { outcomeOf, type Outcome } from '../../../app/graph/command.ts';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import { reportFailure, reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { offerRebooking } from '../effect/rebooking.ts';
import {
  type Affected,
  blockTime,
  clearDay,
  declareHoliday,
  enterLeave,
  enterRound,
  setDay,
  withdrawBlock,
  withdrawHoliday,
  withdrawLeave,
  withdrawRound,
} from '../scheduleQueries.ts';
import type { Doctor } from '../useDoctor.ts';
import type { Exception } from './monthModel.ts';

/**
 * Takes an exception back, and offers to enter it again.
 * @param doctor null: for holidays alone
 */
export function useRemove(doctor: Pick<Doctor, 'id'> | null) {
  const practitionerId = doctor?.id ?? '';
  const client = useApolloClient();
  const { id: clinicId } = useClinic();
  const [busy, setBusy] = useState(false);
  const send = async <Data, Variables extends OperationVariables, T>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    pick: (data: Data) => T | null | undefined,
  ): Promise<Outcome<T>> =>
    outcomeOf(
      client.mutate({
        mutation,
        variables: variables as never,
        fetchPolicy: 'no-cache',
        refetchQueries: 'active',
      }),
      pick,
    );
  const idempotencyKey = () => crypto.randomUUID();

  const withdraw = (exception: Exception): Promise<Outcome<object>> => {
    if (exception.kind === 'day') {
      const { date } = exception.row;
      const input = { idempotencyKey: idempotencyKey(), clinicId, practitionerId, date };
      return send(clearDay, { input }, data => data.clearDay);
    }
    const { id, version } = exception.row;
    if (exception.kind === 'leave') return send(withdrawLeave, { id, version }, data => data.withdrawLeave);
    if (exception.kind === 'block') return send(withdrawBlock, { id, version }, data => data.withdrawBlock);
    if (exception.kind === 'round') return send(withdrawRound, { id, version }, data => data.withdrawRound);
    return send(withdrawHoliday, { id, version }, data => data.withdrawHoliday);
  };

  const enterAgain = (exception: Exception): Promise<Outcome<{ hit: Affected }>> => {
    const key = { idempotencyKey: idempotencyKey() };
    switch (exception.kind) {
      case 'day': {
        const { date, sessions } = exception.row;
        const hours = sessions.map(({ startsAtLocal, endsAtLocal, slotMinutes, capacity }) => ({
          startsAtLocal,
          endsAtLocal,
          slotMinutes,
          capacity,
        }));
        return send(
          setDay,
          { input: { ...key, clinicId, practitionerId, date, sessions: hours } },
          data => data.setDay,
        );
      }
      case 'leave': {
        const { from, to, startsAtLocal, endsAtLocal, weekdays, everyWeeks, reason } = exception.row;
        const leave = { from, to, startsAtLocal, endsAtLocal, weekdays, everyWeeks, reason: reason ?? 'OTHER' };
        return send(enterLeave, { input: { ...key, practitionerId, ...leave } }, data => data.enterLeave);
      }
      case 'block': {
        const { startsAt, endsAt, reason } = exception.row;
        const block = { startsAt, endsAt, reason: reason ?? 'OTHER' };
        return send(blockTime, { input: { ...key, practitionerId, ...block } }, data => data.blockTime);
      }
      case 'round': {
        const { hospital, weekdays, startsAtLocal, endsAtLocal, from, to } = exception.row;
        const round = { hospital, weekdays, startsAtLocal, endsAtLocal, from, to };
        return send(enterRound, { input: { ...key, clinicId, practitionerId, ...round } }, data => data.enterRound);
      }
      case 'holiday': {
        const { date, startsAtLocal, endsAtLocal, name } = exception.row;
        const holiday = { date, startsAtLocal, endsAtLocal, name };
        return send(declareHoliday, { input: { ...key, clinicId, ...holiday } }, data => data.declareHoliday);
      }
    }
  };

  const restore = async (exception: Exception) => {
    const outcome = await enterAgain(exception);
    if (!outcome.ok) return reportFailure(t('exceptions.notEnteredAgain'), sentenceOf(outcome.failure));
    offerRebooking(outcome.value.hit, () =>
      reportSuccess(t('exceptions.enteredAgain'), t(`exceptions.kind.${exception.kind}`)),
    );
  };
  const remove = async (exception: Exception) => {
    setBusy(true);
    const outcome = await withdraw(exception);
    setBusy(false);
    if (!outcome.ok) return reportFailure(t('exceptions.notRemoved'), sentenceOf(outcome.failure));
    const report = () =>
      reportSuccess(t('exceptions.removed'), t(`exceptions.kind.${exception.kind}`), {
        label: t('ui.undo'),
        run: () => void restore(exception),
      });
    if ('hit' in outcome.value) offerRebooking(outcome.value.hit as Affected, report);
    else report();
  };
  return { remove, busy };
}
