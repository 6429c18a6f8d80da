import { StrictMode, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { isForVisitors } from './features/selfBooking/visitorPlace.ts';
import { chosenLanguage } from './language/languages.ts';
import { speak } from './language/t.ts';
import './styles.css';

/** Who has no account is not made to load the dashboard, nor sent to sign in. */
async function loadPages(forVisitors: boolean): Promise<ComponentType> {
  if (forVisitors) return (await import('./features/selfBooking/VisitorApp.tsx')).VisitorApp;
  return (await import('./app/App.tsx')).App;
}

const place = document.getElementById('root');
if (place) {
  const forVisitors = isForVisitors(location.pathname);
  await speak(chosenLanguage(), forVisitors ? 'visitors' : 'dashboard');
  const Pages = await loadPages(forVisitors);
  createRoot(place).render(
    <StrictMode>
      <Pages />
    </StrictMode>,
  );
}
