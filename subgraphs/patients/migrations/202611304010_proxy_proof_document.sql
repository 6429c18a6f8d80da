-- The document on which the proof of an assignment is to be seen, such as a power of attorney (PAT-11).
alter table proxy_assignment
  add column proof_document_id ulid,
  add foreign key (tenant_id, proof_document_id) references document_reference;
create index proxy_assignment_proof_document on proxy_assignment (tenant_id, proof_document_id)
  where proof_document_id is not null;
