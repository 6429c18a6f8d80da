import { TextDecoder, TextEncoder } from 'node:util';

/** What jsdom lacks, most of it because it lays nothing out: enough for Radix to open a list. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {
    return undefined;
  }
  unobserve(): void {
    return undefined;
  }
  disconnect(): void {
    return undefined;
  }
}

globalThis.ResizeObserver ??= NoResizeObserver;
/** A wide screen. */
globalThis.matchMedia ??= media =>
  Object.assign(new EventTarget(), {
    media,
    matches: media.includes('min-width'),
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
Object.assign(Element.prototype, {
  hasPointerCapture: () => false,
  releasePointerCapture: () => undefined,
  scrollIntoView: () => undefined,
});
/** The first two are asked for when the code of signing in is loaded, the last by the router. */
Object.assign(globalThis, { TextDecoder, TextEncoder, scrollTo: () => undefined });

/** Reads a file as browsers do; jsdom has the older reader alone. */
File.prototype.text ??= function text(this: File): Promise<string> {
  return new Promise(resolve => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(this);
  });
};
