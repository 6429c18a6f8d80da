import { useMutation, useQuery } from '@apollo/client/react';
import { outcomeOf } from '../../app/graph/command.ts';
import { dateIn, formatDate, instantAt, localTimeIn, nowIso, todayIn } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Field } from '../../ui/Field.tsx';
import { Input, Textarea } from '../../ui/Input.tsx';
import { reportSuccess } from '../../ui/toast.ts';
import { CheckGroup } from '../administration/CheckGroup.tsx';
import { Choice } from '../chart/Choice.tsx';
import { EntryDialog } from '../chart/EntryDialog.tsx';
import { useEntryForm } from '../chart/useEntryForm.ts';
import { useCan, useClinic } from '../session/SessionContext.tsx';
import { ReportLines } from './ReportLines.tsx';
import {
  fieldsOf,
  newReport,
  reportProblems,
  resultsOf,
  usualRanges,
  withPanel,
  type ReportFields,
} from './resultForm.ts';
import {
  changeDiagnosticReport,
  type LabPanel,
  type LabTest,
  recordDiagnosticReport,
  reportFormQuery,
  type ReportEntry,
  type ReportStatus,
} from './resultQueries.ts';

interface ReportDialogProps {
  patientId: string;
  /** The one that is changed; a new one when left out. */
  report?: ReportEntry;
  /** The patient's reports, latest first: what was expected last time is offered again. */
  earlier: readonly ReportEntry[];
  onClose: () => void;
  onSaved: () => void;
  /** Called when the report is another by now, or gone. */
  onStale: () => void;
}

/** How a report may go on from where it is. */
const NEXT: Record<string, readonly ReportStatus[]> = {
  new: ['FINAL', 'PRELIMINARY', 'REGISTERED'],
  REGISTERED: ['FINAL', 'PRELIMINARY', 'REGISTERED'],
  PRELIMINARY: ['FINAL', 'PRELIMINARY'],
  FINAL: ['AMENDED'],
  AMENDED: ['AMENDED'],
};
/** No order, where a list needs a value. */
const NO_ORDER = 'none';

/** Takes down what a laboratory reported, line by line from the keyboard. */
export function ReportDialog({ patientId, report, earlier, onClose, ...then }: ReportDialogProps) {
  const { tests, panels, orders, documents } = useReportForm(patientId);
  const form = useFields(patientId, { report, earlier, tests, ...then });
  const { fields, set, wrong } = form;
  const { timezone } = useClinic();
  const ranges = usualRanges(earlier);
  const named = (name: string): Partial<ReportFields> => {
    const panel = panels.find(each => each.name === name);
    return { name, ...(panel ? { lines: withPanel(fields.lines, panel, ranges) } : {}) };
  };
  const answered = fields.serviceRequestId || NO_ORDER;
  return (
    <EntryDialog
      wide
      title={report ? t('results.form.change', { name: report.name }) : t('results.enter')}
      description={report?.status === 'FINAL' || report?.status === 'AMENDED' ? t('results.form.amending') : undefined}
      action={t('results.form.save')}
      form={form}
      onClose={onClose}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        {orders.length > 0 ? (
          <Choice
            label={t('results.form.order')}
            options={[
              { value: NO_ORDER, label: t('results.form.noOrder') },
              ...orders.map(({ id, test, recordedAt }) => ({
                value: id,
                label: `${test}, ${formatDate(dateIn(recordedAt, timezone))}`,
              })),
            ]}
            value={answered}
            onChange={id => {
              const order = orders.find(each => each.id === id);
              set({
                serviceRequestId: order?.id ?? '',
                ...(order && !fields.name.trim() ? named(order.test) : {}),
              });
            }}
          />
        ) : null}
        <Field
          label={t('results.form.name')}
          {...(orders.length > 0 ? {} : { className: 'sm:col-span-2' })}
          hint={t('results.form.nameHint')}
          error={wrong.name}
        >
          {control => (
            <>
              <Input
                {...control}
                list="lab-panels"
                maxLength={200}
                autoComplete="off"
                value={fields.name}
                onChange={event => set(named(event.target.value))}
              />
              <datalist id="lab-panels">
                {panels.map(({ name }) => (
                  <option key={name} value={name} />
                ))}
              </datalist>
            </>
          )}
        </Field>
        <Field label={t('results.form.takenOn')} error={wrong.date}>
          {control => (
            <Input
              {...control}
              type="date"
              max={todayIn(timezone)}
              value={fields.date}
              onChange={event => set({ date: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('results.form.at')} error={wrong.time}>
          {control => (
            <Input {...control} type="time" value={fields.time} onChange={event => set({ time: event.target.value })} />
          )}
        </Field>
        <Field label={t('results.form.performer')} optional>
          {control => (
            <Input
              {...control}
              maxLength={200}
              value={fields.performer}
              onChange={event => set({ performer: event.target.value })}
            />
          )}
        </Field>
        <Choice
          label={t('results.form.status')}
          options={(NEXT[report?.status ?? 'new'] ?? []).map(value => ({ value, label: t(`results.status.${value}`) }))}
          value={fields.status}
          onChange={status => set({ status })}
        />
      </div>
      <ReportLines
        lines={fields.lines}
        tests={tests}
        ranges={ranges}
        error={wrong.lines}
        onChange={lines => set({ lines })}
      />
      <Field label={t('results.form.conclusion')} optional>
        {control => (
          <Textarea
            {...control}
            className="min-h-20"
            maxLength={4_000}
            value={fields.conclusion}
            onChange={event => set({ conclusion: event.target.value })}
          />
        )}
      </Field>
      {documents.length > 0 ? (
        <CheckGroup
          legend={t('results.form.documents')}
          options={documents.map(({ id, title, recordedAt }) => ({
            value: id,
            label: `${title}, ${formatDate(dateIn(recordedAt, timezone))}`,
          }))}
          chosen={fields.documentIds}
          onChange={documentIds => set({ documentIds })}
        />
      ) : null}
    </EntryDialog>
  );
}

/** What there is to choose from. */
function useReportForm(patientId: string) {
  const withDocuments = useCan()('document:read');
  const { data } = useQuery(reportFormQuery, {
    variables: { id: patientId, withDocuments },
    fetchPolicy: 'cache-and-network',
  });
  const tests: readonly LabTest[] = data?.labTests ?? [];
  const panels: readonly LabPanel[] = data?.labPanels ?? [];
  return {
    tests,
    panels,
    orders: data?.patient?.openServiceRequests ?? [],
    documents: data?.patient?.documents ?? [],
  };
}

interface About extends Pick<ReportDialogProps, 'earlier' | 'onSaved' | 'onStale'> {
  report: ReportEntry | undefined;
  tests: readonly LabTest[];
}

function useFields(patientId: string, { report, earlier, tests, onSaved, onStale }: About) {
  const { timezone } = useClinic();
  const [record] = useMutation(recordDiagnosticReport);
  const [change] = useMutation(changeDiagnosticReport);
  const taken = report?.effectiveAt ?? nowIso();
  const moment = { date: dateIn(taken, timezone), time: localTimeIn(taken, timezone) };
  return useEntryForm<ReportFields>({
    initial: report ? fieldsOf(report, moment) : newReport(moment, earlier[0]?.performer ?? ''),
    check: reportProblems,
    fieldOf: {
      TAKEN_IN_THE_FUTURE: 'time',
      TAKEN_BEFORE_BIRTH: 'date',
      REPORT_EMPTY: 'lines',
      UNIT_NOT_OF_TEST: 'lines',
      TEST_UNKNOWN: 'lines',
    },
    save: (fields, idempotencyKey) => {
      const { name, status, date, time, performer, conclusion, serviceRequestId, documentIds, lines } = fields;
      const written = {
        name,
        status,
        effectiveAt: instantAt(date, time, timezone),
        performer,
        conclusion,
        serviceRequestId: serviceRequestId || null,
        documentIds,
        results: resultsOf(lines, tests),
      };
      if (!report) {
        const input = { ...written, idempotencyKey, patientId };
        return outcomeOf(record({ variables: { input } }), data => data.recordDiagnosticReport);
      }
      const input = { ...written, id: report.id, version: report.version };
      return outcomeOf(change({ variables: { input } }), data => data.changeDiagnosticReport);
    },
    onStale,
    onSaved: () => {
      reportSuccess(t(report ? 'results.form.changed' : 'results.form.saved'));
      onSaved();
    },
  });
}
