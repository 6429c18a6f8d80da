/** A request as the graph answered it: to be sent as it is. */
export interface SendRequest {
  method: string;
  url: string;
  headers: ReadonlyArray<{ name: string; value: string }>;
}

interface Sending {
  /** Told the share that is sent, 0 to 1. */
  onShare: (share: number) => void;
  signal: AbortSignal;
}

/** The store did not take the file, or could not be reached: worth another try. */
export class NotSent extends Error {
  constructor() {
    super('The file was not sent.');
    this.name = 'NotSent';
  }
}

/**
 * Sends a file straight to the store. `fetch` tells nobody how far it has come; XMLHttpRequest does.
 * @throws NotSent, or what the signal was aborted with
 */
export function sendFile(
  { method, url, headers }: SendRequest,
  file: Blob,
  { onShare, signal }: Sending,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    for (const { name, value } of headers) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded }) => onShare(file.size === 0 ? 1 : loaded / file.size);
    request.onload = () => (request.status >= 200 && request.status < 300 ? resolve() : reject(new NotSent()));
    request.onerror = () => reject(new NotSent());
    request.onabort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}
