/** Lets the browser keep a file that an address gives as one; the address lives for a minute. */
export function fetchFile(url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.rel = 'noreferrer';
  link.click();
}
