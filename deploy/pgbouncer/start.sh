#!/bin/sh
# PgBouncer wants its passwords in a file of its own.
set -eu
umask 077
printf '"vssid_app" "%s"\n' "$(cat /run/secrets/app_password)" > /tmp/users.txt
exec pgbouncer /etc/pgbouncer/pgbouncer.ini
