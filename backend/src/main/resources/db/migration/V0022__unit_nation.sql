-- The root of the tree, so that whoever answers for the nation (code VN) can enter the first province.
insert into unit (id, version, valid_from, valid_to)
values (x'019345a0000070008000000000000084', 0, '1945-09-02', '9999-12-31');
insert into unit_name (id, unit_id, name, name_en, name_search, valid_from, valid_to)
values (x'019345a0000070008000000000000085', x'019345a0000070008000000000000084', 'Việt Nam', 'Viet Nam', 'viet nam',
        '1945-09-02', '9999-12-31');
insert into unit_typing (id, unit_id, type, local_term, valid_from, valid_to)
values (x'019345a0000070008000000000000086', x'019345a0000070008000000000000084', 'COUNTRY', 'quốc gia',
        '1945-09-02', '9999-12-31');
insert into unit_code (id, unit_id, scheme, code, valid_from, valid_to)
values (x'019345a0000070008000000000000087', x'019345a0000070008000000000000084', 'GSO', 'VN',
        '1945-09-02', '9999-12-31');
insert into unit_closure (ancestor_id, descendant_id, valid_from, valid_to)
values (x'019345a0000070008000000000000084', x'019345a0000070008000000000000084', '1945-09-02', '9999-12-31');
