-- One city for a load test, in every service's schema as its events would have left it; see seedCity.ts, which makes the
-- tables city_organization, city_clinic, city_day and city_text, and sets city.password_hash and city.totp_secret.
-- Run by a superuser with session_replication_role = replica: no audit rows, no facts and no events of synthetic history.

create function pg_temp.city_id(kind text, n bigint) returns text language sql immutable
  as $$ select '01KDVDH600' || kind || lpad(n::text, 15, '0') $$;

create temp table city_member as
select clinic.tenant_id, clinic.id as clinic_id, clinic.n * 100 + place as n, place < clinic.doctors as is_doctor,
       pg_temp.city_id('S', clinic.n * 100 + place) as user_id, pg_temp.city_id('D', clinic.n * 100 + place) as doctor_id,
       'auth0|city-' || clinic.n * 100 + place as subject, 'city-' || clinic.n * 100 + place || '@city.example' as email,
       case when place < clinic.doctors then 'PRACTITIONER' when place = clinic.doctors then 'CLINIC_MANAGER'
            else 'RECEPTIONIST' end as role
  from city_clinic clinic, generate_series(0, clinic.doctors + clinic.desk - 1) place;

create temp table city_patient as
select clinic.tenant_id, clinic.id as clinic_id, pg_temp.city_id('P', clinic.n * 1000 + place) as id
  from city_clinic clinic, generate_series(0, clinic.patients - 1) place;

-- identity
insert into identity.organization (tenant_id, slug, name, timezone, country, currency)
select tenant_id, slug, name, zone, 'US', 'USD' from city_organization;
insert into identity.clinic (tenant_id, id, slug, name, timezone) select tenant_id, id, slug, name, zone from city_clinic;
insert into identity.user_account (id, subject, email, name)
select user_id, subject, email, 'Person ' || n from city_member;
insert into identity.membership (tenant_id, id, user_id, roles)
select tenant_id, pg_temp.city_id('M', n), user_id, array[role] from city_member;
insert into identity.membership_clinic (tenant_id, membership_id, clinic_id)
select tenant_id, pg_temp.city_id('M', n), clinic_id from city_member;
insert into identity.practitioner (tenant_id, id, user_id, name, credential, specialty)
select tenant_id, doctor_id, user_id, 'Person ' || n, 'MD', 'Family medicine' from city_member where is_doctor;
insert into identity.practitioner_clinic (tenant_id, practitioner_id, clinic_id)
select tenant_id, doctor_id, clinic_id from city_member where is_doctor;

-- identity provider
insert into identity_provider.organization (id, name, display_name, metadata)
select provider_id, lower(tenant_id), name, jsonb_build_object('tenant_id', tenant_id) from city_organization;
insert into identity_provider.user_account (id, email, name, password_hash, app_metadata)
select subject, email, 'Person ' || n, current_setting('city.password_hash'),
       jsonb_build_object('memberships', jsonb_build_object(tenant_id,
         jsonb_build_object('roles', jsonb_build_array(role), 'clinic_ids', jsonb_build_array(clinic_id))))
  from city_member;
insert into identity_provider.organization_member (organization_id, user_id)
select provider_id, subject from city_member join city_organization using (tenant_id);
insert into identity_provider.second_factor (user_id, secret)
select subject, current_setting('city.totp_secret') from city_member where is_doctor;

-- what the others keep of identity
insert into patients.organization_reference select tenant_id, slug, name, zone, 'USD' from city_organization;
insert into scheduling.organization_reference select tenant_id, slug, name, zone, 'USD' from city_organization;
insert into billing.organization_reference select tenant_id, slug, name, zone, 'USD' from city_organization;
insert into messaging.organization_reference select tenant_id, slug, name, zone, 'USD' from city_organization;
insert into patients.clinic_reference select tenant_id, id, slug, name, zone from city_clinic;
insert into scheduling.clinic_reference select tenant_id, id, slug, name, zone from city_clinic;
insert into billing.clinic_reference select tenant_id, id, slug, name, zone from city_clinic;
insert into messaging.clinic_reference select tenant_id, id, slug, name, zone from city_clinic;
insert into patients.practitioner_reference (tenant_id, id, clinic_ids, subject)
select tenant_id, doctor_id, array[clinic_id], subject from city_member where is_doctor;
insert into scheduling.practitioner_reference (tenant_id, id, clinic_ids, subject)
select tenant_id, doctor_id, array[clinic_id], subject from city_member where is_doctor;
insert into scheduling.patient_reference (tenant_id, id, clinic_id) select tenant_id, id, clinic_id from city_patient;

-- billing, messaging: what a booking sets off
insert into billing.service_item (tenant_id, id, clinic_id, code, name, amount_minor, currency)
select tenant_id, pg_temp.city_id('B', n), id, 'CONSULTATION', 'Consultation', 12000, 'USD' from city_clinic;
insert into messaging.template (tenant_id, id, purpose, channel, language, subject, body)
select tenant_id, pg_temp.city_id('X', organization.n * 10 + text.n), purpose, 'EMAIL', 'en', subject, body
  from city_organization organization, city_text text;
insert into messaging.reminder_rule (tenant_id, id, clinic_id, channel, side, amount, unit)
select tenant_id, pg_temp.city_id('R', n * 10 + rule), id, 'EMAIL', 'BEFORE', amount, unit
  from city_clinic, (values (0, 1, 'DAYS'), (1, 2, 'HOURS')) rules (rule, amount, unit);

-- scheduling: work from Monday to Friday, and visits on the city's days
insert into scheduling.schedule (tenant_id, id, clinic_id, practitioner_id, weekday, starts_at_local, ends_at_local,
                                 slot_minutes, effective_from)
select tenant_id, pg_temp.city_id('W', n * 100 + weekday * 10 + session), clinic_id, doctor_id, weekday, opens, closes, 15,
       '2026-01-01'
  from city_member, generate_series(1, 5) weekday,
       (values (0, time '09:00', time '13:00'), (1, '14:00', '17:30')) hours (session, opens, closes)
 where is_doctor;
insert into scheduling.availability_stamp (tenant_id, value)
select tenant_id, nextval('scheduling.availability_stamp_value') from city_organization;

-- Thirty times a day; who comes at one time are different patients, so that nobody is in two rooms.
insert into scheduling.appointment (tenant_id, id, clinic_id, practitioner_id, patient_id, starts_at, ends_at, status, channel,
                                    booked_by)
select clinic.tenant_id, pg_temp.city_id('A', (clinic.n * 100 + doctor)::bigint * 1000000 + day.n * 100 + time), clinic.id,
       pg_temp.city_id('D', clinic.n * 100 + doctor),
       pg_temp.city_id('P', clinic.n * 1000 + (time * clinic.doctors + doctor) % (clinic.patients / 2)),
       starts_at, starts_at + interval '15 minutes', 'BOOKED', 'FRONT_DESK', 'city'
  from city_clinic clinic, generate_series(0, clinic.doctors - 1) doctor, city_day day, generate_series(0, 29) time,
       lateral (select (day.on_date + case when time < 16 then time '09:00' else time '10:00' end
                        + time * interval '15 minutes') at time zone clinic.zone as starts_at) at
 where (time * 7 + doctor * 3 + day.n) % 10 < clinic.booked_tenths;
