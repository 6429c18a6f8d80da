import { skipToken, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { t } from '../../../language/t.ts';
import { useDebounced } from '../../../ui/useDebounced.ts';
import { SearchList } from '../../consultation/SearchList.tsx';
import { useClinic } from '../../session/SessionContext.tsx';
import { type StockItem, stockQuery } from '../pharmacyQueries.ts';
import { unitsOf } from '../pharmacyWords.ts';

const TYPING_PAUSE_MS = 150;
const NONE: readonly StockItem[] = [];

/** Finds another product that is in stock. */
export function ProductSearch({ onChoose }: { onChoose: (item: StockItem) => void }) {
  const { id: clinicId } = useClinic();
  const [text, setText] = useState('');
  const typed = text.trim();
  const search = useDebounced(typed, TYPING_PAUSE_MS);
  const asked = { clinicId, search, sort: 'NAME', descending: false, first: 8 } as const;
  const { data, loading } = useQuery(
    stockQuery,
    search.length > 1 ? { variables: asked, fetchPolicy: 'network-only' } : skipToken,
  );
  const items = (typed.length > 1 && data?.stock?.items) || NONE;
  const matches = items.filter(({ onHand }) => onHand > 0);
  return (
    <SearchList
      label={t('pharmacy.dispense.substituteFind')}
      hint={t('pharmacy.dispense.substituteHint')}
      found={t('pharmacy.dispense.substituteFound')}
      notFound={t('pharmacy.dispense.substituteNone')}
      text={text}
      onText={setText}
      matches={matches.map(({ id, name, unit, onHand }) => ({
        code: id,
        display: `${name} · ${unitsOf(unit, onHand)}`,
      }))}
      searching={typed.length > 1 && (search !== typed || loading)}
      onChoose={id => {
        const item = matches.find(match => match.id === id);
        if (item) onChoose(item);
      }}
    />
  );
}
