/** Colours have a contrast of at least 4.5:1 in both schemes. */
export const INBOX_STYLE = `
:root { color-scheme: light dark; --line: #d7dce2; --quiet: #52606d; --accent: #0b6e6e; --soft: #f3f6f8; }
@media (prefers-color-scheme: dark) {
  :root { --line: #3a444e; --quiet: #a5b1bd; --accent: #5ad1c8; --soft: #1f262d; }
}
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; }
header { padding: 0.75rem 1.5rem; border-bottom: 1px solid var(--line); }
header a { font-weight: 600; color: var(--accent); text-decoration: none; margin-right: 1rem; }
header span, .snippet, time { color: var(--quiet); }
main { max-width: 60rem; margin: 0 auto; padding: 0 1.5rem 3rem; }
a { color: var(--accent); }
form { display: flex; gap: 0.5rem; align-items: center; }
input { flex: 1; } input, button { font: inherit; padding: 0.4rem 0.7rem; border: 1px solid var(--quiet); border-radius: 0.4rem; }
button { background: var(--accent); color: Canvas; border-color: transparent; cursor: pointer; }
.mails { list-style: none; padding: 0; border: 1px solid var(--line); border-radius: 0.5rem; overflow: hidden; }
.mails li + li { border-top: 1px solid var(--line); }
.mails a { display: grid; grid-template-columns: 1fr auto; padding: 0.7rem 1rem; color: inherit; text-decoration: none; }
.mails a:hover { background: var(--soft); }
.subject { font-weight: 600; } .subject, .snippet { grid-column: 1 / -1; }
.snippet { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: -3px; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0.25rem 1rem; } dt { color: var(--quiet); } dd { margin: 0; }
iframe { width: 100%; min-height: 24rem; border: 1px solid var(--line); border-radius: 0.5rem; background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--soft); padding: 1rem; border-radius: 0.5rem; }
.empty { color: var(--quiet); padding: 3rem 0; text-align: center; }
`;

/** Brings the list up to date every two seconds, keeps the focus, and tells a screen reader of new mail. */
export const INBOX_SCRIPT = `
const list = document.getElementById('list');
const news = document.getElementById('news');
let known = list?.innerHTML.trim();
async function refresh() {
  const answer = await fetch(list.dataset.source);
  const fresh = (await answer.text()).trim();
  const draft = document.createElement('div');
  draft.innerHTML = fresh;
  if (draft.innerHTML.trim() === known) return;
  const before = list.querySelectorAll('li').length;
  const focused = document.activeElement?.id;
  list.innerHTML = fresh;
  known = list.innerHTML.trim();
  if (focused) document.getElementById(focused)?.focus();
  const added = list.querySelectorAll('li').length - before;
  if (added > 0) news.textContent = added === 1 ? 'One new message.' : added + ' new messages.';
}
if (list) setInterval(() => refresh().catch(() => { news.textContent = 'The mail server does not answer.'; }), 2000);
`;
