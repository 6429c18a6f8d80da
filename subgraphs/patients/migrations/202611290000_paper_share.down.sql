drop table paper_share;
