import { useEffect, useState } from 'react';

interface Seen {
  of: string;
  address: string;
}

/**
 * A thumbnail's bytes, fetched once by a link of a minute and held by the page alone: the link is nowhere in it.
 * @returns an address within the page; null while there is none
 */
export function useThumbnail(fileId: string | null, url: string | null): string | null {
  const [seen, setSeen] = useState<Seen | null>(null);
  const has = seen !== null && seen.of === fileId;
  useEffect(() => {
    if (fileId === null || url === null || has) return;
    const stop = new AbortController();
    const request = { credentials: 'omit', referrerPolicy: 'no-referrer', signal: stop.signal } as const;
    const read = async (): Promise<void> => {
      const answer = await fetch(url, request);
      if (!answer.ok) return;
      const picture = new Blob([await answer.arrayBuffer()], { type: 'image/webp' });
      if (!stop.signal.aborted) setSeen({ of: fileId, address: URL.createObjectURL(picture) });
    };
    // Without it the line has its sign, as a file has that is not drawn; the next link may do.
    void read().catch(() => undefined);
    return () => stop.abort();
  }, [fileId, url, has]);
  useEffect(() => {
    if (seen) return () => URL.revokeObjectURL(seen.address);
  }, [seen]);
  return has ? seen.address : null;
}
