-- What the library knows of gists. `account` is the account's key, or that of a host read without
-- one. Times are milliseconds since 1970.

create table person (
  account text not null,
  id integer not null,
  login text not null,
  avatar text,
  page text,
  primary key (account, id)
) without rowid;

create table gist (
  account text not null,
  id text not null,
  description text not null,
  is_public integer not null,
  owner_id integer,
  files_truncated integer not null,
  created_at integer not null,
  updated_at integer not null,
  comments integer not null,
  comments_enabled integer not null,
  page text,
  git_pull_url text,
  base_id text,
  base_owner_id integer,
  base_page text,
  primary key (account, id)
) without rowid;

create table gist_file (
  account text not null,
  gist_id text not null,
  position integer not null,
  name text not null,
  language text,
  media_type text,
  size integer not null,
  raw_url text,
  blob_id text,
  truncated integer not null,
  primary key (account, gist_id, position),
  foreign key (account, gist_id) references gist (account, id) on delete cascade
) without rowid;

create index gist_file_blob on gist_file (blob_id);

-- Contents, each once for all accounts, under the id Git gives it.
create table blob (
  id text primary key not null,
  bytes blob not null
);

-- Gists whose contents were fetched: the validator of that answer, and when it was last confirmed.
create table opened (
  account text not null,
  gist_id text not null,
  etag text,
  confirmed_at integer not null,
  primary key (account, gist_id),
  foreign key (account, gist_id) references gist (account, id) on delete cascade
) without rowid;

-- Which gists a list showed, and on which page.
create table shelf_gist (
  account text not null,
  shelf text not null,
  gist_id text not null,
  page integer not null,
  primary key (account, shelf, gist_id),
  foreign key (account, gist_id) references gist (account, id) on delete cascade
) without rowid;

create index shelf_gist_by_gist on shelf_gist (account, gist_id);

-- The validator of each page of a list; `last_link` leads to the list's last page.
create table shelf_page (
  account text not null,
  shelf text not null,
  page integer not null,
  etag text,
  last_link text,
  primary key (account, shelf, page)
) without rowid;

create table shelf (
  account text not null,
  shelf text not null,
  refreshed_at integer not null,
  primary key (account, shelf)
) without rowid;

-- History, forks and comments as last seen.
create table panel (
  account text not null,
  gist_id text not null,
  kind text not null,
  seen_at integer not null,
  primary key (account, gist_id, kind),
  foreign key (account, gist_id) references gist (account, id) on delete cascade
) without rowid;

create table revision (
  account text not null,
  gist_id text not null,
  position integer not null,
  version text not null,
  user_id integer,
  committed_at integer not null,
  additions integer not null,
  deletions integer not null,
  primary key (account, gist_id, position),
  foreign key (account, gist_id) references gist (account, id) on delete cascade
) without rowid;

create table fork (
  account text not null,
  gist_id text not null,
  position integer not null,
  id text not null,
  owner_id integer,
  created_at integer not null,
  updated_at integer not null,
  page text,
  primary key (account, gist_id, position),
  foreign key (account, gist_id) references gist (account, id) on delete cascade
) without rowid;

create table comment (
  account text not null,
  gist_id text not null,
  position integer not null,
  id integer not null,
  user_id integer,
  body text not null,
  association text not null,
  created_at integer not null,
  updated_at integer not null,
  page text,
  primary key (account, gist_id, position),
  foreign key (account, gist_id) references gist (account, id) on delete cascade
) without rowid;

-- Pictures of people, by address.
create table avatar (
  account text not null,
  url text not null,
  bytes blob not null,
  seen_at integer not null,
  primary key (account, url)
);

-- Unsaved edits. They outlive the gist they belong to.
create table draft (
  account text not null,
  id text not null,
  gist_id text,
  base_description text,
  description text not null,
  is_public integer not null,
  kept_at integer not null,
  primary key (account, id)
) without rowid;

create table draft_file (
  account text not null,
  draft_id text not null,
  position integer not null,
  base_name text,
  base_blob_id text,
  name text not null,
  content text,
  deleted integer not null,
  primary key (account, draft_id, position),
  foreign key (account, draft_id) references draft (account, id) on delete cascade
) without rowid;
