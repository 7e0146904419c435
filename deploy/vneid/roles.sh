#!/bin/sh
# Runs once, when the database is made: the owner has everything, the server's role owns nothing.
# The limit of a statement belongs to the role, whatever stands between.
set -eu
psql --username postgres --set ON_ERROR_STOP=1 --quiet \
  --set owner_password="$(cat /run/secrets/owner_password)" --set app_password="$(cat /run/secrets/app_password)" <<'SQL'
create role vneid_owner login password :'owner_password';
create role vneid_app login password :'app_password';
alter role vneid_app set statement_timeout = '10s';
create database vneid owner vneid_owner;
revoke all on database vneid from public;
grant connect on database vneid to vneid_app;
SQL
