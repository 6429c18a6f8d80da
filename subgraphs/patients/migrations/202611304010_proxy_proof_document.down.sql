alter table proxy_assignment drop column proof_document_id;
