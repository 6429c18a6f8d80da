/** Text that is safe to send as HTML; only `html` makes it. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

type Part = Html | Html[] | string | number | null | undefined;

/** HTML with everything that is put into it escaped, unless it is HTML itself; null and undefined are nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  const text = strings.reduce((before, after, i) => before + render(parts[i - 1]) + after);
  return new Html(text);
}

function render(part: Part): string {
  if (part === null || part === undefined) return '';
  if (part instanceof Html) return part.toString();
  if (Array.isArray(part)) return part.join('');
  return String(part).replace(/[&<>"']/g, character => ESCAPES[character] ?? '');
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
