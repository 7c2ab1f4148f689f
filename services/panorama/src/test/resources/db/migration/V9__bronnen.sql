-- The tables of the features that are not in this module yet, as far as what cites them looks at them.
create table inbreng (id uuid primary key, gegevens jsonb not null, zichtbaarheid text not null, eigenaar text);
create table toekomstbeeld (like inbreng including all);
create table ontwerponderzoek (like inbreng including all);
create table vervolgproces (like inbreng including all);
create table ronde (like inbreng including all);
create table stelling (like inbreng including all);
