revoke select (id, email) on user_account from identity_relay;
drop policy user_account_found_by_email on user_account;
alter table role_restriction drop column restored_at;
alter table membership_clinic drop column roles, drop column ended_at;
alter table membership drop column deactivated_at;
