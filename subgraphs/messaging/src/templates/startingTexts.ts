import type { MessagePurpose } from './templateTable.ts';

interface Text {
  subject: string;
  body: string;
}

const VISIT = `  {{date}}, {{time}} ({{timezone}})
  with {{practitioner}}
  at {{clinic}}
`;

/** What an organization says until it has its own words. In English; nothing of it says what a visit is for. */
export const STARTING_TEXTS: Record<MessagePurpose, Text> = {
  APPOINTMENT_CONFIRMATION: {
    subject: 'Your visit on {{date}} at {{time}}',
    body: `Hello {{givenName}},

your visit is booked:

${VISIT}
Please call us if you cannot come.

{{organization}}
`,
  },
  APPOINTMENT_MOVED: {
    subject: 'Your visit is moved to {{date}} at {{time}}',
    body: `Hello {{givenName}},

your visit has moved. It was on {{previousDate}} at {{previousTime}} and is now:

${VISIT}
Please call us if you cannot come.

{{organization}}
`,
  },
  APPOINTMENT_CANCELLED: {
    subject: 'Your visit on {{previousDate}} is cancelled',
    body: `Hello {{givenName}},

this visit is cancelled:

  {{previousDate}}, {{previousTime}} ({{timezone}})
  with {{practitioner}}
  at {{clinic}}

Please call us if you would like another time.

{{organization}}
`,
  },
  APPOINTMENT_REMINDER: {
    subject: 'Reminder: your visit on {{date}} at {{time}}',
    body: `Hello {{givenName}},

we expect you:

${VISIT}
Please call us if you cannot come.

{{organization}}
`,
  },
  APPOINTMENT_FOLLOW_UP: {
    subject: 'Thank you for your visit',
    body: `Hello {{givenName}},

thank you for your visit on {{date}} at {{clinic}}. Please call us if you have a question or would like another time.

{{organization}}
`,
  },
  WAITLIST_OFFER: {
    subject: 'A time is free on {{date}} at {{time}}',
    body: `Hello {{givenName}},

you are on our waitlist, and a time is free:

${VISIT}
It is kept for you until {{answerBy}}. After that it goes to the next; you stay on the list.

{{organization}}
`,
  },
  RECALL: {
    subject: 'Time to book your next visit',
    body: `Hello {{givenName}},

we would like to see you again about {{date}} at {{clinic}}. Please call us for a time, or book one.

{{organization}}
`,
  },
  PAPER: {
    subject: 'A document from {{clinic}}',
    body: `Hello {{givenName}},

{{clinic}} shares a document with you. The link below is good until {{date}}.

{{organization}}
`,
  },
};
