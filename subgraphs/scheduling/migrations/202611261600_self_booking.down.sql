revoke select (tenant_id, id, slug) on clinic_reference from scheduling_relay;
revoke select (tenant_id, slug) on organization_reference from scheduling_relay;
drop policy clinic_reference_found_by_slug on clinic_reference;
drop policy organization_reference_found_by_slug on organization_reference;
drop index organization_reference_slug;
drop table visitor_count, visit_link, self_booking;
