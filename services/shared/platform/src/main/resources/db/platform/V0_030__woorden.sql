-- The words that occur in titles, so that a typing error is looked up among words and not among all titles.
create extension if not exists pg_trgm;

create table woord (
    woord text primary key
);
create index woord_gelijkenis on woord using gin (woord gin_trgm_ops);

-- As trigger of a table with a column titel: "after insert ... referencing new table as nieuw ... execute function
-- woorden_van_titels()", and the same after update. Known words cost a look; new ones are added in order, so that writers wait
-- for each other but never in a circle. A word stays when its last title goes: it finds nothing, and that is all.
create function woorden_van_titels() returns trigger language plpgsql as $$
begin
    insert into woord (woord)
    select distinct w
    from nieuw n, regexp_split_to_table(lower(n.titel), '[^[:alnum:]]+') w
    where length(w) between 3 and 40 and not exists (select 1 from woord bekend where bekend.woord = w)
    order by w
    on conflict do nothing;
    return null;
end $$;

-- What somebody who typed this may have meant: for each word, the five known words most like it, any of them; all words
-- together. Null where some word is like none.
create function bijna(getypt text) returns tsquery language sql stable
    set pg_trgm.similarity_threshold = 0.35 as $$
    select case when bool_and(keuze.woorden is not null) then to_tsquery('dutch', string_agg(keuze.woorden, ' & ')) end
    from regexp_split_to_table(lower(getypt), '[^[:alnum:]]+') w
        cross join lateral (
            select '(' || string_agg(quote_literal(gelijkend.woord), ' | ') || ')' as woorden
            from (
                select woord.woord from woord
                where woord.woord % w or woord.woord like w || '%'
                order by similarity(woord.woord, w) desc, woord.woord
                limit 5) gelijkend) keuze
    where length(w) between 3 and 40;
$$;
