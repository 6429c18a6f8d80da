import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Field } from '../../ui/Field.tsx';
import { Textarea } from '../../ui/Input.tsx';
import { Select } from '../../ui/Select.tsx';
import { noteTemplatesQuery, type VisitRecord } from './consultationQueries.ts';
import type { Settlement } from './useVisitDraft.ts';
import { withTemplate } from './visitDraft.ts';

interface NoteCardProps {
  text: string;
  onText: (text: string) => void;
  /** Another's version that stands in the way. */
  theirs: VisitRecord | null;
  onSettle: (how: Settlement) => void;
  /** Whether it is saved. */
  aside: ReactNode;
}

const LONGEST_NOTE = 20_000;

/** The note of the visit while it is written. */
export function NoteCard({ text, onText, theirs, onSettle, aside }: NoteCardProps) {
  return (
    <Card title={t('consultation.note.title')} aside={aside}>
      {theirs ? <TwoVersions mine={text} theirs={theirs.note.text} onSettle={onSettle} /> : null}
      <Templates onChoose={body => onText(withTemplate(text, body))} />
      <Field label={t('consultation.note.label')} className="mt-2">
        {control => (
          <Textarea
            {...control}
            className="min-h-64"
            maxLength={LONGEST_NOTE}
            value={text}
            onChange={event => onText(event.target.value)}
          />
        )}
      </Field>
    </Card>
  );
}

function Templates({ onChoose }: { onChoose: (body: string) => void }) {
  const { data } = useQuery(noteTemplatesQuery);
  const templates = data?.noteTemplates ?? [];
  if (templates.length === 0) return null;
  return (
    <Select
      aria-label={t('consultation.note.template')}
      placeholder={t('consultation.note.template')}
      className="sm:w-64"
      value=""
      options={templates.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={chosen => {
        const template = templates.find(({ id }) => id === chosen);
        if (template) onChoose(template.body);
      }}
    />
  );
}

interface TwoVersionsProps {
  mine: string;
  theirs: string;
  onSettle: (how: Settlement) => void;
}

/** Two texts side by side, of which a person chooses. */
function TwoVersions({ mine, theirs, onSettle }: TwoVersionsProps) {
  const version = (title: string, text: string) => (
    <section className="min-w-0 rounded-lg bg-surface p-3">
      <h3 className="text-xs font-medium text-ink-faint">{title}</h3>
      <p className="mt-1 text-sm whitespace-pre-wrap text-ink">{text}</p>
    </section>
  );
  return (
    <div role="alert" className="mb-3 rounded-lg bg-warning-soft p-3 text-sm text-warning">
      <p>{t('consultation.note.conflict')}</p>
      <div className="mt-2 grid gap-2 sm:grid-cols-2">
        {version(t('consultation.note.mine'), mine)}
        {version(t('consultation.note.theirs'), theirs)}
      </div>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button variant="outline" size="sm" onClick={() => onSettle('both')}>
          {t('consultation.note.keepBoth')}
        </Button>
        <Button variant="outline" size="sm" onClick={() => onSettle('mine')}>
          {t('consultation.note.keepMine')}
        </Button>
        <Button variant="outline" size="sm" onClick={() => onSettle('theirs')}>
          {t('consultation.note.keepTheirs')}
        </Button>
      </div>
    </div>
  );
}
