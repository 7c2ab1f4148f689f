-- The first answer to a request with an Idempotency-Key, kept for a day in the transaction that made it.
create table idempotency (
    principal  text        not null,
    route      text        not null,
    key        text        not null,
    body_hash  bytea       not null,
    status     integer     not null,
    location   text,
    etag       text,
    -- json, not jsonb: the answer is given again letter for letter
    answer     json,
    created_at timestamptz not null,
    primary key (principal, route, key)
);

create index idempotency_created_at on idempotency (created_at);
-- Erasure finds the answers that showed an item.
create index idempotency_item on idempotency ((answer ->> 'id'));
