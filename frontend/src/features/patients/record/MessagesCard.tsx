import type { Message } from '../../messaging/messages.ts';
import { MessageList } from '../../messaging/MessageList.tsx';
import { useClinic } from '../../session/SessionContext.tsx';
import type { PatientState } from '../usePatient.ts';
import { RecordCard } from './RecordCard.tsx';
import { t } from '../../../language/t.ts';

interface MessagesCardProps {
  state: PatientState;
  messages: readonly Message[] | null | undefined;
}

export function MessagesCard({ state, messages }: MessagesCardProps) {
  const { timezone } = useClinic();
  return (
    <RecordCard title={t('patients.record.messages')} field="messages" state={state} items={messages}>
      {items => <MessageList messages={items} timezone={timezone} />}
    </RecordCard>
  );
}
