#!/bin/sh
# Runs once, when the database is made: the owner has everything, the server's role owns nothing.
# PgBouncer carries no time limit of a connection to PostgreSQL, so it belongs to the role.
set -eu
psql --username postgres --set ON_ERROR_STOP=1 --quiet \
  --set owner_password="$(cat /run/secrets/owner_password)" --set app_password="$(cat /run/secrets/app_password)" <<'SQL'
create role vssid_owner login password :'owner_password';
create role vssid_app login password :'app_password';
alter role vssid_app set statement_timeout = '10s';
create database openvssid owner vssid_owner;
revoke all on database openvssid from public;
grant connect on database openvssid to vssid_app;
SQL
