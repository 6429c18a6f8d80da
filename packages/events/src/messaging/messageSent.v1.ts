import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** A message left for its recipient, or was held back. */
export const messageSent = defineEvent('message.sent.v1', 'messaging.messages', {
  messageId: z.string(),
  patientId: z.string(),
  status: z.enum(['SENT', 'SUPPRESSED', 'FAILED']),
});
