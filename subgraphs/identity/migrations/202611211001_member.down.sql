drop table practitioner_clinic, practitioner, partner_grant, service_account, role_restriction, membership_clinic;
drop policy user_account_of_members on user_account;
drop policy user_account_changed_by_its_tenant on user_account;
drop table membership, user_account;
