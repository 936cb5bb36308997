-- Who is or was signed in here. No token is ever in this file.

create table account (
  account text primary key not null,
  host text not null,
  api_root text not null,
  web_root text not null,
  user_id integer not null,
  login text not null,
  name text,
  avatar text,
  signed_in integer not null,
  token_kept integer not null,
  signed_in_at integer not null
) without rowid;
