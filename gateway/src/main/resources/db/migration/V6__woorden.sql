-- Typing errors are looked up among the words of titles, which the index of whole titles was for (platform: bijna).
create trigger woorden_bij_opname after insert on item
    referencing new table as nieuw for each statement execute function woorden_van_titels();
create trigger woorden_bij_wijziging after update on item
    referencing new table as nieuw for each statement execute function woorden_van_titels();
insert into woord (woord)
select distinct w from item, regexp_split_to_table(lower(titel), '[^[:alnum:]]+') w where length(w) between 3 and 40
on conflict do nothing;
drop index item_titel;
