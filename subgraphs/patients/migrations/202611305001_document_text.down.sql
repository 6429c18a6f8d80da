drop table document_text;
