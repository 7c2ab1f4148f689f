#!/usr/bin/env bash
# Run once by the PostgreSQL image on an empty volume: a role and a database of the same name for every service.
# The password of role x comes from X_DB_PASSWORD.
set -euo pipefail

for name in $DATABASES; do
  variable="${name^^}_DB_PASSWORD"
  psql -v ON_ERROR_STOP=1 -v role="$name" -v password="${!variable}" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
CREATE ROLE :"role" LOGIN PASSWORD :'password';
CREATE DATABASE :"role" OWNER :"role";
REVOKE ALL ON DATABASE :"role" FROM PUBLIC;
SQL
done
