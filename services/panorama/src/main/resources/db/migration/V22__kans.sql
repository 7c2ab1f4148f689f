-- Chances to combine claims that were signalled to the agenda: each pair once.
create table kans (
    id              uuid primary key,
    versie          bigint      not null,
    conflict        text        not null unique,
    claims          jsonb       not null,
    hectare         float8      not null,
    omschrijving    text        not null,
    zichtbaarheid   text        not null,
    gesignaleerd_op timestamptz not null
);
