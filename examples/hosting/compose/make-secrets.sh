#!/bin/sh
# Makes ./secrets for compose.yaml, each file readable by the one user who reads it in its container. Run it once, as root, beside
# compose.yaml; then fill in secrets/smtp_url and secrets/packages, and keep a copy of secrets/encryption_key elsewhere.
set -eu
umask 077
[ ! -e secrets ] || { echo 'There is a folder secrets already: nothing was changed.' >&2; exit 1; }
mkdir secrets
cd secrets

random() { head -c 32 /dev/urandom | base64 | tr -d '\n'; }
# In an address and a list of users a password stands as it is, so it is of letters and digits.
password() { head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n'; }

random > encryption_key
echo 'smtp://user:password@mail.example.nl:587' > smtp_url
echo '{}' > packages
for name in postgres owner web; do password > "${name}_password"; done
echo "postgres://loonpoort_owner:$(cat owner_password)@postgres/loonpoort" > owner_database
echo "postgres://loonpoort_web:$(cat web_password)@postgres/loonpoort" > direct_database
echo "postgres://loonpoort_web:$(cat web_password)@pgbouncer:6432/loonpoort" > pooled_database
echo "\"loonpoort_web\" \"$(cat web_password)\"" > userlist

chmod 400 *
chmod 600 smtp_url packages
# node, nobody and postgres in their images.
chown 1000:1000 encryption_key smtp_url packages owner_database direct_database pooled_database
chown 65534:65534 userlist
chown 999:999 postgres_password owner_password web_password
