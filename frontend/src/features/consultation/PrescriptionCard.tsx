import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { useUnsaved } from '../../app/unsaved/useUnsaved.tsx';
import { t } from '../../language/t.ts';
import type { PrescriptionLineInput } from '../../graphql/graphql.ts';
import { Card } from '../../ui/Card.tsx';
import type { PrescriptionLine } from './consultationQueries.ts';
import { DoseForm } from './DoseForm.tsx';
import { doseOf, lineInputOf, newDose, sameLine } from './doseForm.ts';
import { LineItem } from './LineItem.tsx';
import { MedicineSearch } from './MedicineSearch.tsx';
import { SignedPrescription } from './SignedPrescription.tsx';
import type { PrescriptionState } from './usePrescription.ts';

interface PrescriptionCardProps {
  state: PrescriptionState;
  mayWrite: boolean;
  /** Whether signing was tried. */
  tried: boolean;
}

/** What is prescribed in this visit: the draft line by line, and what was signed before. */
export function PrescriptionCard({ state, mayWrite, tried }: PrescriptionCardProps) {
  const { draft, others, failure } = state;
  const empty = (draft?.lines.length ?? 0) === 0 && others.length === 0;
  return (
    <Card title={t('consultation.prescription.title')}>
      {empty ? <p className="pb-2 text-sm text-ink-faint">{t('consultation.prescription.none')}</p> : null}
      {others.map(prescription => (
        <SignedPrescription key={prescription.id} prescription={prescription} mayCancel={mayWrite} />
      ))}
      {mayWrite ? <DraftLines state={state} tried={tried} /> : null}
      {failure ? (
        <div className="mt-3">
          <FailureNote failure={failure} what={t('consultation.save.stopped')} />
        </div>
      ) : null}
    </Card>
  );
}

function DraftLines({ state, tried }: Pick<PrescriptionCardProps, 'state' | 'tried'>) {
  const { draft, busy, reasons, chosen, editing, setChosen, setEditing, setLines, setReason } = state;
  const lines = draft?.lines ?? [];
  // Reasons are sent with the signature alone.
  const { question } = useUnsaved({ unsaved: lines.some(({ id }) => reasons[id]?.trim()) });
  const others = (id: string) => lines.filter(line => line.id !== id).map(sameLine);
  const replaced = (line: PrescriptionLine, input: PrescriptionLineInput) =>
    lines.map(each => (each.id === line.id ? input : sameLine(each)));
  const saved = (close: () => void) => (ok: boolean) => {
    if (ok) close();
  };
  return (
    <>
      <ul className="divide-y divide-line empty:hidden">
        {lines.map(line =>
          editing === line.id ? (
            <li key={line.id} className="py-2">
              <DoseForm
                display={line.display}
                initial={doseOf(line)}
                action={t('consultation.prescription.change')}
                busy={busy}
                onCancel={() => setEditing(null)}
                onSave={fields =>
                  void setLines(
                    replaced(line, lineInputOf(fields, { id: line.id, medicineCode: line.medicineCode })),
                  ).then(saved(() => setEditing(null)))
                }
              />
            </li>
          ) : (
            <LineItem
              key={line.id}
              line={line}
              warnings={(draft?.warnings ?? []).filter(({ lineId }) => lineId === line.id)}
              edit={{
                reason: reasons[line.id] ?? '',
                missing: tried,
                onReason: reason => setReason(line.id, reason),
                onEdit: () => setEditing(line.id),
                onRemove: () => void setLines(others(line.id)),
              }}
            />
          ),
        )}
      </ul>
      <div className="mt-2">
        {chosen ? (
          <DoseForm
            key={chosen.code}
            display={chosen.display}
            initial={newDose(chosen)}
            action={t('consultation.prescription.add')}
            busy={busy}
            onCancel={() => setChosen(null)}
            onSave={fields =>
              void setLines([...lines.map(sameLine), lineInputOf(fields, { medicineCode: chosen.code })]).then(
                saved(() => setChosen(null)),
              )
            }
          />
        ) : (
          <MedicineSearch onChoose={setChosen} />
        )}
      </div>
      {question}
    </>
  );
}
