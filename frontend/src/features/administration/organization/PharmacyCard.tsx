import { useMutation } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { outcomeOf } from '../../../app/graph/command.ts';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import { t } from '../../../language/t.ts';
import { Card } from '../../../ui/Card.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { reportFailure, reportSuccess } from '../../../ui/toast.ts';
import { overAllClinics } from '../overAllClinics.ts';
import { type OrganizationProfile, switchFeature } from './organizationQueries.ts';

/** Whether the organization has a pharmacy (PAT-19, TEN-07). */
export function PharmacyCard({ organization: { features } }: { organization: OrganizationProfile }) {
  const [run] = useMutation(switchFeature, overAllClinics);
  const router = useRouter();
  const turn = async (on: boolean) => {
    const outcome = await outcomeOf(run({ variables: { feature: 'PHARMACY', on } }), data => data.switchFeature);
    if (!outcome.ok) return reportFailure(t('pharmacy.feature.notSwitched'), sentenceOf(outcome.failure));
    reportSuccess(t(on ? 'pharmacy.feature.on' : 'pharmacy.feature.off'));
    // It changes what everybody may do, and so the pages in every page's frame.
    await router.invalidate();
  };
  return (
    <Card title={t('pharmacy.feature.title')}>
      <Switch
        label={t('pharmacy.feature.label')}
        hint={t('pharmacy.feature.hint')}
        checked={features.includes('PHARMACY')}
        onChange={on => void turn(on)}
      />
    </Card>
  );
}
