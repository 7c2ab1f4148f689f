-- Where the water of a basin goes: what is named, and for a part that names nothing the basin that it is part of.
create view stroomgebied_verloop as
    select code as van, jsonb_array_elements_text(gegevens -> 'stroomtNaar') as naar from stroomgebied
    union all
    select code, ouder from stroomgebied where ouder is not null and jsonb_array_length(gegevens -> 'stroomtNaar') = 0;
