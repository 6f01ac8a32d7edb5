-- The roles and the database, made once in an empty PostgreSQL: see "Roles of PostgreSQL" in server/OPERATING.md.
\set owner_password `cat /run/secrets/owner_password`
\set web_password `cat /run/secrets/web_password`

-- Owns the tables, and brings them up to date.
CREATE ROLE loonpoort_owner LOGIN CREATEROLE PASSWORD :'owner_password';
-- Runs the servers, and owns nothing.
CREATE ROLE loonpoort_web LOGIN PASSWORD :'web_password';

-- Its first `migrate` would make these; here they are before the servers have to be in them.
SET ROLE loonpoort_owner;
CREATE ROLE loonpoort_server;
CREATE ROLE loonpoort_platform;
RESET ROLE;
GRANT loonpoort_server, loonpoort_platform TO loonpoort_web;

CREATE DATABASE loonpoort OWNER loonpoort_owner;
