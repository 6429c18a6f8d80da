import { skipToken, useMutation, useQuery } from '@apollo/client/react';
import { Tag, X } from 'lucide-react';
import { type SubmitEvent, useId, useState } from 'react';
import { outcomeOf } from '../../app/graph/command.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Input } from '../../ui/Input.tsx';
import { useReportRemoved } from '../removed/useRemoved.ts';
import { useCan } from '../session/SessionContext.tsx';
import { tagPatient, tagsQuery, untagPatient } from './receptionQueries.ts';
import type { ReceptionState } from './useReception.ts';
import { useStep } from './useStep.ts';

interface TagsLineProps {
  patientId: string;
  state: ReceptionState;
}

/** The patient's tags; a new one by typing, with those of the organization offered (PAT-05). */
export function TagsLine({ patientId, state: { record, refresh } }: TagsLineProps) {
  const mayChange = useCan()('patient:update');
  const [untag] = useMutation(untagPatient);
  const { busy, run, put } = useTagging(patientId, refresh);
  const reportRemoved = useReportRemoved();
  const tags = record?.tags;
  if (!tags || (tags.length === 0 && !mayChange)) return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <ul aria-label={t('reception.tags.title')} className="contents">
        {tags.map(({ id, name }) => (
          <li
            key={id}
            className="inline-flex items-center gap-1 rounded-full bg-info-soft py-0.5 pr-1 pl-2.5 text-xs font-medium text-info"
          >
            {name}
            {mayChange ? (
              <button
                type="button"
                disabled={busy}
                aria-label={t('reception.tags.takeOff', { name })}
                className="grid size-5 place-items-center rounded-full hover:bg-surface"
                onClick={() =>
                  void run(
                    () => outcomeOf(untag({ variables: { patientId, tagId: id } }), data => data.untagPatient),
                    () => reportRemoved(t('reception.tags.takenOff', { name }), () => void put(name)),
                  )
                }
              >
                <X aria-hidden="true" className="size-3" />
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {mayChange ? <AddTag patientId={patientId} onChanged={refresh} /> : null}
    </div>
  );
}

/** Puts tags on a patient; `run` does anything else with them, one at a time. */
function useTagging(patientId: string, refresh: () => void) {
  const [tag] = useMutation(tagPatient, { refetchQueries: 'active' });
  const { busy, run } = useStep(refresh);
  const put = (name: string) =>
    run(
      () => outcomeOf(tag({ variables: { patientId, name } }), data => data.tagPatient),
      t('reception.tags.added', { name }),
    );
  return { busy, run, put };
}

function AddTag({ patientId, onChanged }: { patientId: string; onChanged: () => void }) {
  const [name, setName] = useState<string | null>(null);
  const listId = useId();
  const { data } = useQuery(tagsQuery, name === null ? skipToken : {});
  const { busy, put } = useTagging(patientId, onChanged);
  if (name === null) {
    return (
      <Button variant="ghost" size="sm" onClick={() => setName('')}>
        <Tag aria-hidden="true" /> {t('reception.tags.add')}
      </Button>
    );
  }
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const typed = name.trim();
    if (typed !== '' && (await put(typed))) setName(null);
  };
  return (
    <form className="flex items-center gap-1.5" onSubmit={event => void add(event)}>
      <Input
        aria-label={t('reception.tags.name')}
        list={listId}
        // Opened by the button beside it: typing goes on here.
        ref={field => field?.focus()}
        maxLength={40}
        autoComplete="off"
        className="h-8 w-44 text-sm"
        value={name}
        onChange={event => setName(event.target.value)}
        onKeyDown={event => event.key === 'Escape' && setName(null)}
      />
      <datalist id={listId}>
        {data?.tags?.map(({ id, name: known }) => (
          <option key={id} value={known} />
        ))}
      </datalist>
      <Button type="submit" size="sm" busy={busy}>
        {t('reception.tags.put')}
      </Button>
    </form>
  );
}
