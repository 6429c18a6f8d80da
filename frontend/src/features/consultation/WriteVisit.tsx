import { useEffect, useEffectEvent, useState } from 'react';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { reportFailure, reportSuccess } from '../../ui/toast.ts';
import { SignDialog } from '../encounters/SignDialog.tsx';
import { useCan, useMe } from '../session/SessionContext.tsx';
import { DiagnosesCard } from './DiagnosesCard.tsx';
import { FollowUpCard } from './FollowUpCard.tsx';
import { NoteCard } from './NoteCard.tsx';
import { PrescriptionCard } from './PrescriptionCard.tsx';
import { activeCodes, type VisitPartsProps } from './ReadVisit.tsx';
import { SavedSign } from './SavedSign.tsx';
import { TestsCard } from './TestsCard.tsx';
import { usePrescription } from './usePrescription.ts';
import { useTestOrder } from './useTestOrder.ts';
import { useVisitDraft } from './useVisitDraft.ts';

/** A visit's record while its doctor writes it, saved as it is written, until it is signed. */
export function WriteVisit({ visit, record, chart, onChanged }: VisitPartsProps) {
  const { patient } = visit;
  const { practitioner } = useMe();
  const can = useCan();
  const { draft, state, theirs, change, settle, writer } = useVisitDraft(visit.id, patient.id, record);
  const opened = () => writer.opened();
  const prescription = usePrescription({
    patientId: patient.id,
    prescriptions: patient.prescriptions ?? [],
    record,
    practitionerId: practitioner?.id,
    opened,
    onChanged,
  });
  const testOrder = useTestOrder({ opened, onChanged });
  const signing = useSigning({ writer, prescription, testOrder, onSigned: onChanged });
  useSavingKeys({ save: () => void writer.flush(), sign: signing.ask });
  const nothing = draft.text.trim() === '';
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <NoteCard
        text={draft.text}
        onText={text => change({ text })}
        theirs={theirs}
        onSettle={settle}
        aside={<SavedSign state={state} recorded={record !== null} onTryAgain={() => void writer.flush()} />}
      />
      <DiagnosesCard
        patientId={patient.id}
        diagnoses={draft.diagnoses}
        problems={activeCodes(chart)}
        onChange={diagnoses => change({ diagnoses })}
        onListed={chart.refresh}
      />
      <PrescriptionCard state={prescription} mayWrite={can('prescription:write')} tried={signing.tried} />
      <TestsCard orders={record?.serviceRequests ?? []} write={testOrder} tried={signing.tried} />
      <FollowUpCard {...draft} onChange={change} />
      <div className="sticky bottom-0 z-10 flex flex-wrap items-center justify-end gap-3 rounded-card border border-line bg-surface p-3 shadow-card max-lg:bottom-16">
        <span className="mr-auto text-xs text-ink-faint max-sm:hidden">{t('consultation.sign.keys')}</span>
        <Button disabled={nothing || theirs !== null} onClick={signing.ask}>
          {t('consultation.sign.action')}
        </Button>
      </div>
      <SignDialog
        open={signing.asking}
        onOpenChange={signing.onOpenChange}
        busy={signing.busy}
        onSign={shared => void signing.sign(shared)}
      />
    </div>
  );
}

interface Signing {
  writer: ReturnType<typeof useVisitDraft>['writer'];
  prescription: ReturnType<typeof usePrescription>;
  testOrder: ReturnType<typeof useTestOrder>;
  onSigned: () => void;
}

/** Saves, then signs the prescription, then the note; what fails leaves the rest unsigned. */
function useSigning({ writer, prescription, testOrder, onSigned }: Signing) {
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const ask = () => {
    setTried(true);
    const unfinished = [
      prescription.lacksReason && t('consultation.prescription.reasonMissing'),
      prescription.hasOpenDose && t('consultation.prescription.unfinished'),
      testOrder.typed && t('consultation.tests.unfinished'),
    ].find(Boolean);
    if (unfinished) reportFailure(t('consultation.sign.notSigned'), unfinished);
    else setAsking(true);
  };
  const sign = async (shared: boolean) => {
    setBusy(true);
    if ((await writer.flush()) && (await prescription.sign())) {
      const outcome = await writer.sign(shared);
      if (outcome.ok) {
        reportSuccess(t('consultation.sign.signed'), t('consultation.sign.signedText'));
        onSigned();
      } else reportFailure(t('consultation.sign.notSigned'), sentenceOf(outcome.failure));
    }
    setBusy(false);
    setAsking(false);
  };
  return { asking, tried, busy, ask, sign, onOpenChange: setAsking };
}

/** Ctrl+S saves and Ctrl+Enter signs, wherever the cursor is. */
function useSavingKeys({ save, sign }: { save: () => void; sign: () => void }): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const action = { s: save, Enter: sign }[event.key];
    if (!action || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
