interface Mail {
  ID: string;
  Subject: string;
}

export interface MailSink {
  /** What it holds for an address, latest first. */
  to(address: string): Promise<Mail[]>;
  textOf(mail: Mail): Promise<string>;
  /** The calendar file of a mail; null: it has none. */
  calendarOf(mail: Mail): Promise<string | null>;
}

/** The mail sink behind this address, by the part of Mailpit's API it has. */
export function mailSink(url: string): MailSink {
  const get = (path: string): Promise<Response> => fetch(`${url}/api/v1/${path}`);
  return {
    to: async address => ((await (await get(`search?query=to:${address}`)).json()) as { messages: Mail[] }).messages,
    textOf: async ({ ID }) => ((await (await get(`message/${ID}`)).json()) as { Text: string }).Text,
    calendarOf: async ({ ID }) => {
      const { Attachments } = (await (await get(`message/${ID}`)).json()) as {
        Attachments: Array<{ PartID: string; FileName: string }>;
      };
      const part = Attachments.find(({ FileName }) => FileName === 'appointment.ics')?.PartID;
      return part === undefined ? null : (await get(`message/${ID}/part/${part}`)).text();
    },
  };
}
