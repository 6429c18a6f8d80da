import { Html, html } from './html.ts';
import { STYLE } from './pageStyle.ts';

/** Exactly the text whose hash the Content-Security-Policy allows. */
const STYLE_ELEMENT = new Html(`<style>${STYLE}</style>`);

/** A whole page in the product's clothes. */
export function page(title: string, content: Html): string {
  const document = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · Polyclinic</title>
        <link rel="icon" href="data:," />
        ${STYLE_ELEMENT}
      </head>
      <body>
        <header class="brand">${LOGO}<span>Polyclinic</span></header>
        <main>${content}</main>
        <footer>Clinics, appointments and records in one place</footer>
      </body>
    </html>`;
  return document.toString();
}

/** Read out at once by screen readers; nothing when there is no error. */
export function alert(message: string | undefined): Html | null {
  if (message === undefined) return null;
  return html`<div class="alert" role="alert" id="error">
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
      <circle cx="12" cy="12" r="9.5" />
      <path d="M12 7v6M12 16.4v.1" stroke-linecap="round" />
    </svg>
    <span>${message}</span>
  </div>`;
}

/** `Dr. Grace Adams` → `GA`. */
export function initials(name: string): string {
  const words = name
    .split(/\s+/)
    .filter(word => /^\p{L}/u.test(word) && !word.endsWith('.') && !/^\p{Lu}{2,}$/u.test(word));
  return `${words.at(0)?.charAt(0) ?? ''}${words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : ''}`.toUpperCase();
}

const LOGO = html`<svg viewBox="0 0 32 32" aria-hidden="true">
  <rect width="32" height="32" rx="9" fill="#0f766e" />
  <path d="M13 7h6v6h6v6h-6v6h-6v-6H7v-6h6z" fill="#fff" />
  <path
    d="M10 16h3.2l1.6-3.4 2.6 6.4 1.5-3H22"
    fill="none"
    stroke="#0f766e"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
  />
</svg>`;
