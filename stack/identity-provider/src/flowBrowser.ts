export interface Cookie {
  name: string;
  value: string;
  path: string;
}

export interface PageResponse {
  url: string;
  status: number;
  /** Absolute; null when the answer is a page. */
  location: string | null;
  html: string;
}

/** As much of a browser as signing in needs: cookies by path, redirects one at a time, forms. */
export class Browser {
  readonly #cookies: Map<string, Cookie>;

  /** @param cookies of an earlier sign-in, for single sign-on */
  constructor(cookies: readonly Cookie[] = []) {
    this.#cookies = new Map(cookies.map(cookie => [keyOf(cookie), cookie]));
  }

  get cookies(): Cookie[] {
    return [...this.#cookies.values()];
  }

  get(url: string): Promise<PageResponse> {
    return this.#request(url, null);
  }

  post(url: string, fields: Record<string, string>): Promise<PageResponse> {
    return this.#request(url, new URLSearchParams(fields));
  }

  async #request(url: string, form: URLSearchParams | null): Promise<PageResponse> {
    const response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      ...(form ? { body: form } : {}),
      redirect: 'manual',
      headers: { cookie: this.#cookiesFor(new URL(url).pathname), accept: 'text/html' },
    });
    for (const header of response.headers.getSetCookie()) this.#keep(header);
    const location = response.headers.get('location');
    return {
      url,
      status: response.status,
      location: location === null ? null : new URL(location, url).href,
      html: await response.text(),
    };
  }

  #cookiesFor(pathname: string): string {
    const matching = [...this.#cookies.values()].filter(({ path }) => pathname.startsWith(path));
    return matching.map(({ name, value }) => `${name}=${value}`).join('; ');
  }

  #keep(header: string): void {
    const [pair = '', ...attributes] = header.split('; ');
    const [name = '', ...rest] = pair.split('=');
    const value = rest.join('=');
    const path = attributes.find(attribute => attribute.startsWith('path='))?.slice('path='.length) ?? '/';
    if (value === '') this.#cookies.delete(keyOf({ name, path }));
    else this.#cookies.set(keyOf({ name, path }), { name, value, path });
  }
}

const keyOf = ({ name, path }: Omit<Cookie, 'value'>): string => `${name} ${path}`;
