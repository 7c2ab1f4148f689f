-- Which demo content was loaded: once, however many replicas start at the same time.
create table geladen (
    naam text primary key,
    op   timestamptz not null
);
