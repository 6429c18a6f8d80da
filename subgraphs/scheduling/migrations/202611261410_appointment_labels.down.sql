alter table appointment drop column labels;
