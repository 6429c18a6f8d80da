import net from 'node:net';
import { createInterface } from 'node:readline';

export interface OutgoingMail {
  from: string;
  to: string;
  /** Headers, an empty line and the body, with CRLF line ends. */
  message: string;
}

/** Speaks just enough SMTP to hand one mail to the sink; for tests and for trying it by hand. */
export async function sendMail(smtpUrl: string, { from, to, message }: OutgoingMail): Promise<void> {
  const { hostname, port } = new URL(smtpUrl);
  const socket = net.connect(Number(port), hostname);
  const replies = createInterface({ input: socket })[Symbol.asyncIterator]();
  const expectReply = async (code: string) => {
    for (;;) {
      const { value } = await replies.next();
      const line = String(value);
      if (!line.startsWith(code)) throw new Error(`The mail server answered ${line}`);
      if (line.charAt(3) !== '-') return;
    }
  };
  const body = message.replaceAll('\r\n.', '\r\n..');
  const dialogue: Array<[string, string]> = [
    ['EHLO localhost', '250'],
    [`MAIL FROM:<${from}>`, '250'],
    [`RCPT TO:<${to}>`, '250'],
    ['DATA', '354'],
    [`${body}\r\n.`, '250'],
    ['QUIT', '221'],
  ];
  try {
    await expectReply('220');
    for (const [command, code] of dialogue) {
      socket.write(`${command}\r\n`);
      await expectReply(code);
    }
  } finally {
    socket.destroy();
  }
}
