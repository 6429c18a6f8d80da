import { useMutation, useQuery } from '@apollo/client/react';
import { outcomeOf } from '../../../app/graph/command.ts';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import { Switch } from '../../../ui/Switch.tsx';
import { reportFailure, reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
import { shareBusyTimes, sharesBusyTimesQuery } from './travelQueries.ts';

/** For a doctor: whether their times are compared with those in other organizations. */
export function SharingSwitch() {
  const { data } = useQuery(sharesBusyTimesQuery);
  const [mutate] = useMutation(shareBusyTimes, { fetchPolicy: 'no-cache', refetchQueries: 'active' });
  const shares = data?.sharesBusyTimes ?? null;
  if (shares === null) return null;
  const change = async (share: boolean) => {
    const shared = await outcomeOf(mutate({ variables: { share } }), answer => answer.shareBusyTimes);
    if (!shared.ok) reportFailure(t('ui.notChanged'), sentenceOf(shared.failure));
    else reportSuccess(share ? t('rules.sharing.on') : t('rules.sharing.off'));
  };
  return (
    <div className="mb-4 rounded-card border border-line bg-surface px-5 py-4 shadow-card">
      <Switch
        label={t('rules.sharing.label')}
        hint={t('rules.sharing.hint')}
        checked={shares}
        onChange={share => void change(share)}
      />
    </div>
  );
}
