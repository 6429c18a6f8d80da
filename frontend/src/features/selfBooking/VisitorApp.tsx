import { useEffect, useState } from 'react';
import { t } from '../../language/t.ts';
import { BookPage } from './BookPage.tsx';
import { ClinicFrame } from './ClinicFrame.tsx';
import { OfferPage } from './OfferPage.tsx';
import { PaperPage } from './PaperPage.tsx';
import { StepTitle } from './StepTitle.tsx';
import { VisitPage } from './VisitPage.tsx';
import { visitorPlace } from './visitorPlace.ts';

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash;
}

/** The pages for who has no account here: a clinic's booking page, and a visit, an offered time or a paper by its link. */
export function VisitorApp() {
  const hash = useHash();
  const [place] = useState(() => visitorPlace(location.pathname));
  if (place?.kind === 'book') return <BookPage slugs={place.slugs} />;
  if (place?.kind === 'visit') return <VisitPage key={hash} link={hash.slice(1)} />;
  if (place?.kind === 'offer') return <OfferPage key={hash} link={hash.slice(1)} />;
  if (place?.kind === 'paper') return <PaperPage key={hash} link={hash.slice(1)} />;
  return (
    <ClinicFrame clinic={null}>
      <StepTitle>{t('selfBooking.noPage')}</StepTitle>
      <p>{t('selfBooking.mistyped')}</p>
    </ClinicFrame>
  );
}
