import { useMutation, useQuery } from '@apollo/client/react';
import { useId } from 'react';
import { outcomeOf } from '../../app/graph/command.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { useUnsaved } from '../../app/unsaved/useUnsaved.tsx';
import type { ServiceRequestPriority } from '../../graphql/graphql.ts';
import { t } from '../../language/t.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { Select } from '../../ui/Select.tsx';
import { reportFailure } from '../../ui/toast.ts';
import { cancelServiceRequest, noteTemplatesQuery, type TestOrder } from './consultationQueries.ts';
import type { TestOrderState } from './useTestOrder.ts';

const PRIORITIES: readonly ServiceRequestPriority[] = ['ROUTINE', 'URGENT', 'STAT'];

interface TestsCardProps {
  orders: readonly TestOrder[];
  /** Null: only read. */
  write: TestOrderState | null;
  /** Whether signing was tried. */
  tried: boolean;
}

/** Tests that are asked for in this visit. */
export function TestsCard({ orders, write, tried }: TestsCardProps) {
  return (
    <Card title={t('consultation.tests.title')}>
      {orders.length === 0 ? <p className="pb-1 text-sm text-ink-faint">{t('consultation.tests.none')}</p> : null}
      <ul className="divide-y divide-line empty:hidden">
        {orders.toReversed().map(order => (
          <OrderItem key={order.id} order={order} mayCancel={write !== null} />
        ))}
      </ul>
      {write ? <NewOrder order={write} tried={tried} /> : null}
    </Card>
  );
}

function OrderItem({ order, mayCancel }: { order: TestOrder; mayCancel: boolean }) {
  const { id, version, test, priority, status } = order;
  const [run, { loading }] = useMutation(cancelServiceRequest);
  const cancel = async () => {
    const outcome = await outcomeOf(run({ variables: { id, version } }), data => data.cancelServiceRequest);
    if (!outcome.ok) reportFailure(t('consultation.save.stopped'), sentenceOf(outcome.failure));
  };
  const cancelled = status === 'CANCELLED';
  return (
    <li className="flex items-center gap-2 py-2 text-sm">
      <span className={cancelled ? 'min-w-0 flex-1 line-through' : 'min-w-0 flex-1 font-medium'}>{test}</span>
      {cancelled ? <Badge>{t('consultation.tests.cancelled')}</Badge> : null}
      {status === 'COMPLETED' ? <Badge tone="primary">{t('consultation.tests.completed')}</Badge> : null}
      {status === 'ORDERED' && priority !== 'ROUTINE' ? (
        <Badge tone="warning">{t(`consultation.tests.priorities.${priority}`)}</Badge>
      ) : null}
      {mayCancel && status === 'ORDERED' ? (
        <Button
          variant="ghost"
          size="sm"
          busy={loading}
          aria-label={t('consultation.tests.cancelOf', { test })}
          onClick={() => void cancel()}
        >
          {t('consultation.tests.cancel')}
        </Button>
      ) : null}
    </li>
  );
}

function NewOrder({ order, tried }: { order: TestOrderState; tried: boolean }) {
  const listId = useId();
  const { data } = useQuery(noteTemplatesQuery);
  const { typed, test, setTest, priority, setPriority, isMissing, busy, send } = order;
  const { question } = useUnsaved({ unsaved: typed });
  const unordered = tried && typed ? t('consultation.tests.unfinished') : undefined;
  return (
    <form
      noValidate
      className="mt-2 flex flex-wrap items-end gap-2"
      onSubmit={event => {
        event.preventDefault();
        void send();
      }}
    >
      <Field
        label={t('consultation.tests.test')}
        className="flex-1 basis-56"
        error={isMissing ? t('consultation.tests.wrong') : unordered}
      >
        {control => (
          <Input
            {...control}
            list={listId}
            maxLength={200}
            value={test}
            onChange={event => setTest(event.target.value)}
          />
        )}
      </Field>
      <datalist id={listId}>
        {(data?.commonTests ?? []).map(test => (
          <option key={test} value={test} />
        ))}
      </datalist>
      <Field label={t('consultation.tests.priority')} className="basis-36">
        {control => (
          <Select
            control={control}
            value={priority}
            options={PRIORITIES.map(value => ({ value, label: t(`consultation.tests.priorities.${value}`) }))}
            onChange={value => setPriority(PRIORITIES.find(each => each === value) ?? priority)}
          />
        )}
      </Field>
      <Button type="submit" variant="outline" busy={busy}>
        {t('consultation.tests.order')}
      </Button>
      {question}
    </form>
  );
}
