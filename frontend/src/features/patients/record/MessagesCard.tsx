import type { Message } from '../../messaging/messages.ts';
import { MessageList } from '../../messaging/MessageList.tsx';
import { useClinic } from '../../session/SessionContext.tsx';
import type { PatientState } from '../usePatient.ts';
import { RecordCard } from './RecordCard.tsx';

interface MessagesCardProps {
  state: PatientState;
  messages: readonly Message[] | null | undefined;
}

export function MessagesCard({ state, messages }: MessagesCardProps) {
  const { timezone } = useClinic();
  return (
    <RecordCard title="Messages" field="messages" state={state} items={messages}>
      {items => <MessageList messages={items} timezone={timezone} />}
    </RecordCard>
  );
}
