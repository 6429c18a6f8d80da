import { useState } from 'react';
import { t } from '../../language/t.ts';
import type { Medicine } from './consultationQueries.ts';
import { SearchList } from './SearchList.tsx';
import { useMedicineMatches } from './useMedicineMatches.ts';

/** Finds a medicine by words of its name, strength or form. */
export function MedicineSearch({ onChoose }: { onChoose: (medicine: Medicine) => void }) {
  const [text, setText] = useState('');
  const { matches, searching } = useMedicineMatches(text);
  return (
    <SearchList
      label={t('consultation.prescription.find')}
      hint={t('consultation.prescription.findHint')}
      found={t('consultation.prescription.found')}
      notFound={t('consultation.prescription.notFound')}
      text={text}
      onText={setText}
      matches={matches}
      searching={searching}
      onChoose={code => {
        const medicine = matches.find(match => match.code === code);
        if (medicine) onChoose(medicine);
      }}
    />
  );
}
