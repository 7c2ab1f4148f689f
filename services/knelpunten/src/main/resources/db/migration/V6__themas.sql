-- The first themes, from the real cases; a beheerder adds to them. Until the owner of all themes publishes them, other
-- codes are accepted as well.
insert into codelijst (lijst, naam) values ('themas', 'Thema''s van knelpunten');
insert into codelijst_code (lijst, code, label_nl, volgorde) values
    ('themas', 'afval', 'Afval', 1),
    ('themas', 'arbeidsmarkt', 'Arbeidsmarkt', 2),
    ('themas', 'bedrijventerreinen', 'Bedrijventerreinen', 3),
    ('themas', 'financiering', 'Financiering', 4),
    ('themas', 'geluid', 'Geluid', 5),
    ('themas', 'gezondheid', 'Gezondheid', 6),
    ('themas', 'grensarbeid', 'Grensarbeid', 7),
    ('themas', 'landbouw', 'Landbouw', 8),
    ('themas', 'openbaar-vervoer', 'Openbaar vervoer', 9),
    ('themas', 'ruimtelijke-ordening', 'Ruimtelijke ordening', 10),
    ('themas', 'spoor', 'Spoor', 11),
    ('themas', 'stikstof', 'Stikstof', 12),
    ('themas', 'vergunningen', 'Vergunningen', 13),
    ('themas', 'waterbeheer', 'Waterbeheer', 14),
    ('themas', 'waterberging', 'Waterberging', 15),
    ('themas', 'wateroverlast', 'Wateroverlast', 16);
