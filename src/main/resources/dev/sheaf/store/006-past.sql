-- What gists were at past revisions, as far as it was read. A revision never changes.
create table past (
  account text not null,
  gist_id text not null,
  version text not null,
  cloned integer not null,
  primary key (account, gist_id, version),
  foreign key (account, gist_id) references gist (account, id) on delete cascade
) without rowid;

create table past_file (
  account text not null,
  gist_id text not null,
  version text not null,
  position integer not null,
  name text not null,
  language text,
  size integer not null,
  blob_id text not null,
  primary key (account, gist_id, version, position),
  foreign key (account, gist_id, version)
    references past (account, gist_id, version) on delete cascade
) without rowid;

create index past_file_blob on past_file (blob_id);

-- Contents of those, which nobody searches: apart from those of gists as they are now.
create table past_blob (
  id text primary key not null,
  bytes blob not null
);
