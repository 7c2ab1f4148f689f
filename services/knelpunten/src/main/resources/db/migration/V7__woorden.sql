-- Typing errors are looked up among the words of titles (platform: bijna).
create trigger woorden_bij_opname after insert on knelpunt
    referencing new table as nieuw for each statement execute function woorden_van_titels();
create trigger woorden_bij_wijziging after update on knelpunt
    referencing new table as nieuw for each statement execute function woorden_van_titels();
insert into woord (woord)
select distinct w from knelpunt, regexp_split_to_table(lower(titel), '[^[:alnum:]]+') w where length(w) between 3 and 40
on conflict do nothing;
