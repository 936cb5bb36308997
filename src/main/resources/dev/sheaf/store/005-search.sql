-- Full-text index over contents, and what a list in memory needs to follow the tables.

-- Contents that wait to be indexed.
create table search_due (
  blob_id text primary key not null
) without rowid;

-- Parts of contents in the index. A number is never given twice.
create table search_part (
  no integer primary key autoincrement,
  blob_id text not null
);

create index search_part_of on search_part (blob_id);

-- Which three signs stand in which parts. It says where to look, not that it is there, and so needs
-- neither the text nor the places: a third of the text in size instead of thrice.
create virtual table search_text using fts5 (
  text, content = '', contentless_delete = 1, detail = none, tokenize = 'trigram case_sensitive 1'
);

create virtual table search_term using fts5vocab (search_text, row);

insert into search_due select id from blob;

create trigger blob_added after insert on blob begin
  insert into search_due values (new.id);
end;

create trigger blob_removed after delete on blob begin
  delete from search_text where rowid in (select no from search_part where blob_id = old.id);
  delete from search_part where blob_id = old.id;
  delete from search_due where blob_id = old.id;
end;

-- The account's pinned gists and those opened here last.
create table pin (
  account text not null,
  gist_id text not null,
  pinned_at integer not null,
  primary key (account, gist_id),
  foreign key (account, gist_id) references gist (account, id) on delete cascade
) without rowid;

create table recent (
  account text not null,
  gist_id text not null,
  opened_at integer not null,
  primary key (account, gist_id),
  foreign key (account, gist_id) references gist (account, id) on delete cascade
) without rowid;

-- Questions to ask again.
create table saved_search (
  account text not null,
  query text not null,
  saved_at integer not null,
  primary key (account, query)
) without rowid;

-- Which gists changed since when: each stands once, under the number of its last change. Deleting
-- first rather than replacing, for a trigger takes over how its statement settles conflicts.
create table gist_change (
  no integer primary key autoincrement,
  account text not null,
  gist_id text not null,
  unique (account, gist_id)
);

create trigger gist_added after insert on gist begin
  delete from gist_change where account = new.account and gist_id = new.id;
  insert into gist_change (account, gist_id) values (new.account, new.id);
end;

create trigger gist_updated after update on gist begin
  delete from gist_change where account = new.account and gist_id = new.id;
  insert into gist_change (account, gist_id) values (new.account, new.id);
end;

create trigger gist_removed after delete on gist begin
  delete from gist_change where account = old.account and gist_id = old.id;
  insert into gist_change (account, gist_id) values (old.account, old.id);
end;

create trigger gist_file_updated after update of blob_id on gist_file begin
  delete from gist_change where account = new.account and gist_id = new.gist_id;
  insert into gist_change (account, gist_id) values (new.account, new.gist_id);
end;

create trigger shelf_gist_added after insert on shelf_gist begin
  delete from gist_change where account = new.account and gist_id = new.gist_id;
  insert into gist_change (account, gist_id) values (new.account, new.gist_id);
end;

create trigger shelf_gist_removed after delete on shelf_gist begin
  delete from gist_change where account = old.account and gist_id = old.gist_id;
  insert into gist_change (account, gist_id) values (old.account, old.gist_id);
end;

create trigger pin_added after insert on pin begin
  delete from gist_change where account = new.account and gist_id = new.gist_id;
  insert into gist_change (account, gist_id) values (new.account, new.gist_id);
end;

create trigger pin_removed after delete on pin begin
  delete from gist_change where account = old.account and gist_id = old.gist_id;
  insert into gist_change (account, gist_id) values (old.account, old.gist_id);
end;

create trigger comments_seen after insert on panel when new.kind = 'comment' begin
  delete from gist_change where account = new.account and gist_id = new.gist_id;
  insert into gist_change (account, gist_id) values (new.account, new.gist_id);
end;

create trigger person_renamed after update of login on person when new.login <> old.login begin
  delete from gist_change where (account, gist_id) in
    (select account, id from gist where account = new.account and owner_id = new.id);
  insert into gist_change (account, gist_id)
  select account, id from gist where account = new.account and owner_id = new.id;
end;
