drop table document_file, document_reference;
