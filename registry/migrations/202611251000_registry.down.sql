drop table client_operation, supergraph_part, supergraph, subgraph_version;
drop function report_supergraph(bigint, boolean, text);
drop function announce_supergraph();
drop function lock_registry();
revoke usage on schema registry from registry_reader;
