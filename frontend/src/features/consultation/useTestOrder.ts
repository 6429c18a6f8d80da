import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { outcomeOf, type Outcome } from '../../app/graph/command.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import type { ServiceRequestPriority } from '../../graphql/graphql.ts';
import { t } from '../../language/t.ts';
import { reportFailure, reportSuccess } from '../../ui/toast.ts';
import { orderTest, type VisitRecord } from './consultationQueries.ts';

interface TestOrderOf {
  /** The visit's record, which is opened by the first order. */
  opened: () => Promise<Outcome<VisitRecord>>;
  onChanged: () => void;
}

/** The test that is being ordered in a visit; one key per order, so that sending it twice orders once. */
export function useTestOrder({ opened, onChanged }: TestOrderOf) {
  const [attempt, setAttempt] = useState({ key: crypto.randomUUID(), test: '' });
  const [priority, setPriority] = useState<ServiceRequestPriority>('ROUTINE');
  const [tried, setTried] = useState(false);
  const [run, { loading: busy }] = useMutation(orderTest);
  const { key: idempotencyKey, test } = attempt;
  const setTest = (value: string) => setAttempt({ key: crypto.randomUUID(), test: value });
  const typed = test.trim() !== '';
  const send = async () => {
    setTried(true);
    if (!typed) return;
    const visit = await opened();
    const outcome = visit.ok
      ? await outcomeOf(
          run({ variables: { input: { idempotencyKey, encounterId: visit.value.id, test, priority } } }),
          answer => answer.orderTest,
        )
      : visit;
    if (!outcome.ok) {
      reportFailure(t('consultation.save.stopped'), sentenceOf(outcome.failure));
      return;
    }
    reportSuccess(t('consultation.tests.ordered'));
    setTest('');
    setTried(false);
    onChanged();
  };
  return { test, setTest, typed, isMissing: tried && !typed, priority, setPriority, busy, send };
}

export type TestOrderState = ReturnType<typeof useTestOrder>;
