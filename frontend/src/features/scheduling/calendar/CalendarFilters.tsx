import { ListFilter, Stethoscope } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { Menu, MenuCheck, MenuHeading, MenuItem, MenuLine } from '../../../ui/Menu.tsx';
import { t } from '../../../language/t.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { usePractitioners, useRooms } from '../booking/useFreeTimes.ts';
import type { AppointmentStatus } from '../../../graphql/graphql.ts';
import { STATUSES, USUAL_STATUSES } from './visitStatus.ts';
import { doctorName } from '../../patients/names.ts';

export interface Filters {
  /** Columns of rooms instead of doctors, on a day. */
  by?: 'room' | undefined;
  /** All when left out. */
  doctors?: string[] | undefined;
  /** Those of visits that take place when left out. */
  statuses?: AppointmentStatus[] | undefined;
}

interface CalendarFiltersProps {
  filters: Filters;
  onFilters: (filters: Filters) => void;
}

/** Which doctors and which statuses are shown. */
export function CalendarFilters({ filters, onFilters }: CalendarFiltersProps) {
  const { doctors, statuses } = filters;
  const { id: clinicId } = useClinic();
  const people = usePractitioners(clinicId);
  const rooms = useRooms(clinicId);
  const one = doctors?.length === 1 ? people.find(({ id }) => id === doctors[0]) : undefined;
  return (
    <>
      <Menu
        trigger={
          <Button variant="outline" size="sm" className="h-9 max-w-44">
            <Stethoscope aria-hidden="true" />
            <span className="truncate">
              {doctors
                ? one
                  ? doctorName(one)
                  : t('calendar.filter.doctors', { count: doctors.length })
                : t('clinic.allDoctors')}
            </span>
          </Button>
        }
      >
        {rooms.length > 0 ? (
          <>
            <MenuHeading>{t('calendar.filter.columns')}</MenuHeading>
            <MenuItem chosen={!filters.by} onSelect={() => onFilters({ ...filters, by: undefined })}>
              {t('clinic.doctors')}
            </MenuItem>
            <MenuItem chosen={filters.by === 'room'} onSelect={() => onFilters({ ...filters, by: 'room' })}>
              {t('calendar.filter.rooms')}
            </MenuItem>
            <MenuLine />
          </>
        ) : null}
        <MenuHeading>{t('calendar.filter.doctorsShown')}</MenuHeading>
        <MenuItem chosen={!doctors} onSelect={() => onFilters({ ...filters, doctors: undefined })}>
          {t('clinic.allDoctors')}
        </MenuItem>
        <MenuLine />
        {people.map(doctor => (
          <MenuCheck
            key={doctor.id}
            checked={doctors?.includes(doctor.id) ?? false}
            onCheck={() => onFilters({ ...filters, doctors: toggled(doctors ?? [], doctor.id) })}
          >
            {doctorName(doctor)}
          </MenuCheck>
        ))}
      </Menu>
      <Menu
        trigger={
          <Button
            variant="outline"
            size="sm"
            className="h-9"
            aria-label={
              statuses
                ? t('calendar.filter.statusOf', {
                    statuses: statuses.map(status => t(`appointment.status.${status}`)).join(', '),
                  })
                : t('calendar.filter.status')
            }
          >
            <ListFilter aria-hidden="true" />
            <span className="max-lg:sr-only">
              {statuses
                ? t('calendar.filter.statusCount', { count: statuses.length, all: STATUSES.length })
                : t('calendar.filter.status')}
            </span>
          </Button>
        }
      >
        <MenuHeading>{t('calendar.filter.statusesShown')}</MenuHeading>
        <MenuItem chosen={!statuses} onSelect={() => onFilters({ ...filters, statuses: undefined })}>
          {t('calendar.filter.usual')}
        </MenuItem>
        <MenuLine />
        {STATUSES.map(status => (
          <MenuCheck
            key={status}
            checked={(statuses ?? USUAL_STATUSES).includes(status)}
            onCheck={() => onFilters({ ...filters, statuses: toggled(statuses ?? USUAL_STATUSES, status) })}
          >
            {t(`appointment.status.${status}`)}
          </MenuCheck>
        ))}
      </Menu>
    </>
  );
}

/** With nothing chosen, nothing would be shown: that means all. */
function toggled<T>(chosen: readonly T[], one: T): T[] | undefined {
  const next = chosen.includes(one) ? chosen.filter(each => each !== one) : [...chosen, one];
  return next.length > 0 ? next : undefined;
}
