-- By gist first, then by page: what stands in the order of pages is written side by side.
create temp table kept as select * from shelf_gist;
drop table shelf_gist;

create table shelf_gist (
  account text not null,
  shelf text not null,
  gist_id text not null,
  page integer not null,
  primary key (account, gist_id, shelf),
  foreign key (account, gist_id) references gist (account, id) on delete cascade
) without rowid;

insert into shelf_gist select * from kept order by account, gist_id, shelf;
drop table kept;

create index shelf_gist_by_page on shelf_gist (account, shelf, page);

create trigger shelf_gist_added after insert on shelf_gist begin
  delete from gist_change where account = new.account and gist_id = new.gist_id;
  insert into gist_change (account, gist_id) values (new.account, new.gist_id);
end;

create trigger shelf_gist_removed after delete on shelf_gist begin
  delete from gist_change where account = old.account and gist_id = old.gist_id;
  insert into gist_change (account, gist_id) values (old.account, old.gist_id);
end;

-- A gist that is new is not asked for before it is on a shelf or was opened.
drop trigger gist_added;

create trigger opened_added after insert on opened begin
  delete from gist_change where account = new.account and gist_id = new.gist_id;
  insert into gist_change (account, gist_id) values (new.account, new.gist_id);
end;
