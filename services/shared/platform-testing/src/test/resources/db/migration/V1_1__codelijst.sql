insert into codelijst (lijst, naam) values ('kleuren', 'Kleuren van notities');
insert into codelijst_code (lijst, code, label_nl, volgorde) values
    ('kleuren', 'geel', 'Geel', 1),
    ('kleuren', 'groen', 'Groen', 2);
