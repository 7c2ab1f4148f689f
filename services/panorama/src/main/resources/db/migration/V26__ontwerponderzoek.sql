create table ontwerponderzoek (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    vraag         text generated always as (gegevens ->> 'vraag') stored,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'vraag', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'bevinding', '')), 'B') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'oplossing', '')), 'C')
    ) stored
);
create index ontwerponderzoek_gewijzigd on ontwerponderzoek (gewijzigd_op, id);
create index ontwerponderzoek_vraag on ontwerponderzoek (vraag, id);
create index ontwerponderzoek_zoekvector on ontwerponderzoek using gin (zoekvector);
