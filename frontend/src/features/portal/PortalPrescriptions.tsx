import { useMutation } from '@apollo/client/react';
import { FileDown } from 'lucide-react';
import { outcomeOf } from '../../app/graph/command.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { formatMoment } from '../../app/time/zone.ts';
import { language, t } from '../../language/t.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { reportFailure } from '../../ui/toast.ts';
import { doseInWords } from '../consultation/LineItem.tsx';
import { fetchFile } from '../documents/fetchFile.ts';
import { doctorName } from '../patients/names.ts';
import { PAPER } from '../print/paperLanguage.ts';
import { useOwnZone } from '../session/useOwnZone.ts';
import { PortalPart, type PortalState } from './PortalPart.tsx';
import { printPortalPrescription, type PortalPrescription, type PortalRecord } from './portalQueries.ts';

interface PortalPrescriptionsProps {
  record: PortalRecord;
  state: PortalState;
}

/** What was prescribed, and the paper of it. */
export function PortalPrescriptions({ record, state }: PortalPrescriptionsProps) {
  return (
    <PortalPart
      title={t('portal.prescriptions')}
      part="prescriptions"
      state={state}
      items={record.prescriptions}
      isOpened={record.permissions.includes('VIEW_CLINICAL')}
      none={t('portal.noPrescriptions')}
    >
      {prescriptions => (
        <ul className="divide-y divide-line">
          {prescriptions.map(prescription => (
            <PrescriptionLine key={prescription.id} prescription={prescription} />
          ))}
        </ul>
      )}
    </PortalPart>
  );
}

function PrescriptionLine({ prescription }: { prescription: PortalPrescription }) {
  const { id, signedAt, cancelledAt, prescriber, lines } = prescription;
  const zone = useOwnZone();
  return (
    <li className="flex flex-wrap items-start gap-3 py-3 text-sm">
      <div className="min-w-0 flex-1 basis-64">
        <p className="flex flex-wrap items-center gap-1.5 text-xs text-ink-faint">
          {formatMoment(signedAt, zone)} · {doctorName(prescriber)}
          {cancelledAt ? <Badge tone="danger">{t('portal.cancelled')}</Badge> : null}
        </p>
        <ul>
          {lines.map(line => (
            <li key={line.id} className="mt-1.5">
              <p className="font-medium break-words">{line.display}</p>
              <p className="text-ink-soft">{doseInWords(line)}</p>
              {line.instructions ? <p className="text-xs text-ink-soft">{line.instructions}</p> : null}
            </li>
          ))}
        </ul>
      </div>
      <GetPaper id={id} />
    </li>
  );
}

function GetPaper({ id }: { id: string }) {
  const [run, { loading }] = useMutation(printPortalPrescription);
  const get = async () => {
    const variables = { id, language: PAPER[language()] };
    const outcome = await outcomeOf(run({ variables }), data => data.printPortalPrescription);
    if (outcome.ok) fetchFile(outcome.value.url);
    else reportFailure(t('print.failed'), sentenceOf(outcome.failure));
  };
  return (
    <Button variant="outline" size="sm" busy={loading} onClick={() => void get()}>
      <FileDown aria-hidden="true" /> {t('portal.paper')}
    </Button>
  );
}
