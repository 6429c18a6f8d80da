import type { Page, Response } from 'playwright-core';

/** Keeps all that the network answers a page from now on. @returns What it was until then, texts alone */
export function listenIn(page: Page): () => Promise<string[]> {
  const texts: Array<Promise<string>> = [];
  const isText = (response: Response) => /json|text|multipart/.test(response.headers()['content-type'] ?? '');
  page.on('response', response => {
    if (isText(response)) texts.push(response.text().catch(() => ''));
  });
  page.on('websocket', line =>
    line.on('framereceived', ({ payload }) => void texts.push(Promise.resolve(payload.toString()))),
  );
  return () => Promise.all(texts);
}
