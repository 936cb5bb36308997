-- Saves of which it is not known, or not decided, what they went over; one row for each file.
create table unchecked_save (
  account text not null,
  number integer not null,
  gist_id text not null,
  checked_at integer not null,
  name text not null,
  before_id text,
  mine text,
  after_id text,
  primary key (account, number, name)
) without rowid;
