-- The last comment below a gist that was on the screen here; a gist whose comments never were has
-- no row.
create table comment_seen (
  account text not null,
  gist_id text not null,
  comment_id integer not null,
  primary key (account, gist_id)
) without rowid;
