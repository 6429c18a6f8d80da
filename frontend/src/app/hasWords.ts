/** Whether all words typed are somewhere in a text, in any order, large or small. */
export function hasWords(text: string, typed: string): boolean {
  const said = text.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every(word => said.includes(word));
}
