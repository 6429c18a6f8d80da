// What the person chose of light and dark (src/app/theme.ts) is in force before anything is seen.
const kept = localStorage.getItem('theme');
if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
