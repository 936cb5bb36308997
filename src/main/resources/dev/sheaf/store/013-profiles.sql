-- What people tell of themselves, of those who were asked about.
create table profile (
  account text not null,
  id integer not null,
  name text,
  bio text,
  company text,
  location text,
  website text,
  email text,
  public_repos integer not null,
  public_gists integer not null,
  followers integer not null,
  following integer not null,
  created_at integer,
  etag text,
  seen_at integer not null,
  primary key (account, id)
) without rowid;
