-- What the account wants done on its host, in order, until it is done.
create table outbox (
  number integer primary key autoincrement,
  account text not null,
  kind text not null,
  gist_id text not null,
  title text not null,
  since integer not null,
  state text not null,
  refusal text,
  sent_at integer,
  twins text,
  comment_id integer,
  body text,
  base_description text,
  description text,
  is_public integer
);

create index outbox_account on outbox (account, number);

-- The files of a save that waits.
create table outbox_file (
  number integer not null references outbox (number) on delete cascade,
  position integer not null,
  base_name text,
  base_blob_id text,
  name text not null,
  content text,
  deleted integer not null,
  primary key (number, position)
) without rowid;

-- Which gist the first save of a draft made, so that no second save makes another.
create table made_gist (
  account text not null,
  draft_id text not null,
  gist_id text not null,
  primary key (account, draft_id)
) without rowid;

-- Comments that are being written: on a gist, or, where there is an id, in place of a comment.
create table comment_draft (
  account text not null,
  gist_id text not null,
  comment_id integer not null,
  body text not null,
  kept_at integer not null,
  primary key (account, gist_id, comment_id)
) without rowid;

-- Gists that are deleted, with the files they had.
create table trash (
  account text not null,
  gist_id text not null,
  description text not null,
  is_public integer not null,
  created_at integer not null,
  updated_at integer not null,
  comments integer not null,
  deleted_at integer not null,
  elsewhere integer not null,
  primary key (account, gist_id)
) without rowid;

create table trash_file (
  account text not null,
  gist_id text not null,
  position integer not null,
  name text not null,
  language text,
  media_type text,
  size integer not null,
  blob_id text,
  primary key (account, gist_id, position),
  foreign key (account, gist_id) references trash (account, gist_id) on delete cascade
) without rowid;
