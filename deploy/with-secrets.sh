#!/bin/sh
# Settings whose name ends in _FILE are read from that file: secrets then stand in no list of environments. Then runs the command.
set -eu
for name in DATABASE_URL DATABASE_OWNER_URL VNEID_DATABASE_URL VNEID_DATABASE_OWNER_URL SMTP_URL SMS_TOKEN VNPAY_SECRET; do
  eval "file=\${${name}_FILE:-}"
  [ -n "$file" ] || continue
  value=$(cat "$file")
  export "$name=$value"
done
exec "$@"
