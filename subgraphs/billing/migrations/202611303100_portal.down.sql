drop policy invoice_of_own_patients on invoice;
