-- The tables of the features that are not in this module yet, as far as what cites them looks at them.
create table toekomstbeeld (id uuid primary key, gegevens jsonb not null, zichtbaarheid text not null, eigenaar text);
create table ontwerponderzoek (like toekomstbeeld including all);
create table vervolgproces (like toekomstbeeld including all);
create table ronde (like toekomstbeeld including all);
create table stelling (like toekomstbeeld including all);
