-- key: SHA-256 of the cookie. Tokens are sealed with the gateway's secret.
create table session (
    key           bytea primary key,
    access_token  bytea       not null,
    refresh_token bytea,
    expires_at    timestamptz not null,
    started_at    timestamptz not null,
    ends_at       timestamptz not null
);
create index session_ends_at on session (ends_at);
