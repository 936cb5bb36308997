-- Questions in SQL that were asked about the library.
create table asked (
  account text not null,
  sql text not null,
  asked_at integer not null,
  primary key (account, sql)
) without rowid;
