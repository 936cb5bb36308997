-- What the sync writes down to go on from.

-- People whose public gists are kept, too.
create table followed (
  account text not null,
  login text not null collate nocase,
  followed_at integer not null,
  primary key (account, login)
) without rowid;

-- How to ask for a list's latest changes: which are new since when, and the validator of that answer.
create table look (
  account text not null,
  shelf text not null,
  since integer not null,
  etag text,
  primary key (account, shelf)
) without rowid;

-- Files whose content could not be had; without a name, the gist's clone.
create table unfetched (
  account text not null,
  gist_id text not null,
  name text not null,
  blob_id text,
  reason text not null,
  attempts integer not null,
  tried_at integer not null,
  primary key (account, gist_id, name),
  foreign key (account, gist_id) references gist (account, id) on delete cascade
) without rowid;
