drop trigger invoice_follows_merges on invoice;
