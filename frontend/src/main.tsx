import { StrictMode, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { isForVisitors } from './features/selfBooking/visitorPlace.ts';
import { chosenLanguage } from './language/languages.ts';
import { speak } from './language/t.ts';
import './styles.css';

/** Who has no account is not made to load the dashboard, nor sent to sign in. */
async function loadPages(): Promise<ComponentType> {
  if (isForVisitors(location.pathname)) return (await import('./features/selfBooking/VisitorApp.tsx')).VisitorApp;
  return (await import('./app/App.tsx')).App;
}

const place = document.getElementById('root');
if (place) {
  await speak(chosenLanguage());
  const Pages = await loadPages();
  createRoot(place).render(
    <StrictMode>
      <Pages />
    </StrictMode>,
  );
}
