import { useMutation } from '@apollo/client/react';
import { Check, ListPlus, X } from 'lucide-react';
import { useState } from 'react';
import { outcomeOf } from '../../app/graph/command.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { reportFailure, reportSuccess } from '../../ui/toast.ts';
import { recordCondition } from '../chart/chartQueries.ts';
import { CodeSearch } from '../chart/CodeSearch.tsx';
import type { VisitDraft } from './visitDraft.ts';

type Diagnosis = VisitDraft['diagnoses'][number];

interface DiagnosesCardProps {
  patientId: string;
  diagnoses: readonly Diagnosis[];
  /** Codes of the patient's active problems. */
  problems: readonly string[];
  /** Null: only read. */
  onChange: ((diagnoses: Diagnosis[]) => void) | null;
  onListed: () => void;
}

/** What the visit found, by codes; each can become a problem of the patient's list. */
export function DiagnosesCard({ patientId, diagnoses, problems, onChange, onListed }: DiagnosesCardProps) {
  // A new search for each that was chosen.
  const [searches, setSearches] = useState(0);
  const add = ({ code, display }: Diagnosis) => {
    setSearches(searches + 1);
    if (diagnoses.every(each => each.code !== code)) onChange?.([...diagnoses, { code, display }]);
  };
  return (
    <Card title={t('consultation.diagnoses.title')}>
      {diagnoses.length === 0 ? <p className="text-sm text-ink-faint">{t('consultation.diagnoses.none')}</p> : null}
      <ul className="mb-2 divide-y divide-line empty:hidden">
        {diagnoses.map(({ code, display }) => (
          <li key={code} className="flex flex-wrap items-center gap-2 py-1.5 text-sm">
            <span className="min-w-0 flex-1 basis-40">
              <span className="font-mono text-ink-soft">{code}</span> {display}
            </span>
            <ToProblems {...{ patientId, code, display, onListed }} listed={problems.includes(code)} />
            {onChange ? (
              <Button
                variant="ghost"
                size="iconSm"
                aria-label={t('consultation.diagnoses.remove', { display })}
                onClick={() => onChange(diagnoses.filter(each => each.code !== code))}
              >
                <X aria-hidden="true" />
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {onChange ? <CodeSearch key={searches} onChoose={add} /> : null}
    </Card>
  );
}

interface ToProblemsProps extends Diagnosis {
  patientId: string;
  listed: boolean;
  onListed: () => void;
}

function ToProblems({ patientId, code, display, listed, onListed }: ToProblemsProps) {
  const [key] = useState(() => crypto.randomUUID());
  const [run, { loading }] = useMutation(recordCondition);
  const list = async () => {
    const input = { idempotencyKey: key, patientId, code };
    const outcome = await outcomeOf(run({ variables: { input } }), data => data.recordCondition);
    if (outcome.ok) {
      reportSuccess(t('consultation.diagnoses.listed'));
      onListed();
    } else reportFailure(t('consultation.save.stopped'), sentenceOf(outcome.failure));
  };
  if (listed) return <Check aria-hidden="true" className="size-4 text-primary" />;
  return (
    <Button
      variant="ghost"
      size="sm"
      busy={loading}
      aria-label={t('consultation.diagnoses.toProblemsOf', { display })}
      onClick={() => void list()}
    >
      <ListPlus aria-hidden="true" /> {t('consultation.diagnoses.toProblems')}
    </Button>
  );
}
