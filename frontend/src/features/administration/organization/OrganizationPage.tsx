import { useQuery } from '@apollo/client/react';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { failureAt } from '../../../app/graph/failure.ts';
import { Button } from '../../../ui/Button.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { t } from '../../../language/t.ts';
import { useCan } from '../../session/SessionContext.tsx';
import { overAllClinics } from '../overAllClinics.ts';
import { PageHead } from '../PageHead.tsx';
import { ClinicsCard } from './ClinicsCard.tsx';
import { OpenClinicDialog } from './OpenClinicDialog.tsx';
import { OrganizationCard } from './OrganizationCard.tsx';
import { PharmacyCard } from './PharmacyCard.tsx';
import { TermsCard } from './TermsCard.tsx';
import { profilesQuery } from './organizationQueries.ts';

/** What the organization and its clinics say of themselves. */
export function OrganizationPage() {
  const [opening, setOpening] = useState(false);
  const mayOpen = useCan()('clinic:manage');
  return (
    <>
      <PageHead
        title={t('administration.organization.title')}
        text={t('administration.organization.why')}
        action={
          mayOpen ? (
            <Button onClick={() => setOpening(true)}>
              <Plus aria-hidden="true" /> {t('administration.organization.open')}
            </Button>
          ) : null
        }
      />
      <Profiles />
      {opening ? <OpenClinicDialog onClose={() => setOpening(false)} /> : null}
    </>
  );
}

function Profiles() {
  const { data, error, loading, refetch } = useQuery(profilesQuery, {
    ...overAllClinics,
    fetchPolicy: 'cache-and-network',
  });
  const can = useCan();
  if (!data && loading) return <SkeletonLines count={6} />;
  const failure = failureAt(error, ['organization']);
  if (failure || !data?.organization)
    return failure ? (
      <FailureNote
        failure={failure}
        what={t('administration.pages.organization')}
        onRetry={() => void refetch().catch(() => undefined)}
      />
    ) : null;
  const { organization, clinics } = data;
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <div className="flex flex-col gap-4">
        <OrganizationCard key={`${organization.id} ${organization.version}`} organization={organization} />
        <PharmacyCard organization={organization} />
      </div>
      <div className="flex flex-col gap-4">
        {clinics ? <ClinicsCard clinics={clinics} mayChange={can('clinic:manage')} /> : null}
        {can('organization:manage') ? <TermsCard timezone={organization.timezone} /> : null}
      </div>
    </div>
  );
}
