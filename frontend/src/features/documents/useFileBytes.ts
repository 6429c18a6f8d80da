import { useMutation } from '@apollo/client/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { outcomeOf } from '../../app/graph/command.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { t } from '../../language/t.ts';
import { openDocument } from './documentQueries.ts';

interface Bytes {
  /** An address within the page; null while they are on their way, or could not be had. */
  address: string | null;
  /** Why not, as a sentence. */
  problem: string | null;
}

/**
 * A file's bytes, fetched by a link of a minute and held by the page alone: the link is nowhere in it. They have the type
 * the server found, so that nothing is taken for a page.
 */
export function useFileBytes(fileId: string): Bytes {
  const [run] = useMutation(openDocument);
  const [bytes, setBytes] = useState<Bytes>({ address: null, problem: null });
  const read = useEffectEvent(async (id: string): Promise<Bytes> => {
    const outcome = await outcomeOf(run({ variables: { fileId: id } }), data => data.openDocument);
    if (!outcome.ok) return { address: null, problem: sentenceOf(outcome.failure) };
    const { url, contentType } = outcome.value;
    const content = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' })
      .then(answer => (answer.ok ? answer.arrayBuffer() : null))
      .catch(() => null);
    if (!content) return { address: null, problem: t('documents.notFetched') };
    return { address: URL.createObjectURL(new Blob([content], { type: contentType })), problem: null };
  });
  useEffect(() => {
    let gone = false;
    let address: string | null = null;
    void read(fileId).then(found => {
      address = found.address;
      if (!gone) setBytes(found);
      else if (address) URL.revokeObjectURL(address);
    });
    return () => {
      gone = true;
      if (address) URL.revokeObjectURL(address);
    };
  }, [fileId]);
  return bytes;
}
