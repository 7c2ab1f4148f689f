-- What a geldstroom follows from, asked for with each fact of its source.
create index geldstroom_herkomst on geldstroom ((gegevens ->> 'herkomst'));
