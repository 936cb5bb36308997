-- A gist is listed, changed and read together with its files, so they stand in its row, and the
-- rows in the order they came: ids are random, and each page of a list would be spread over all of
-- the file. `files` is an array of objects, `raw_urls` an array of as many addresses, which no list
-- shows.
create temp table whole as
select gist.*,
  (select json_group_array(json(file)) from (
    select json_object('name', name, 'language', language, 'type', media_type, 'size', size,
        'blob', blob_id, 'cut', json(iif(truncated, 'true', 'false'))) as file
    from gist_file where account = gist.account and gist_id = gist.id order by position)) as files,
  (select json_group_array(raw_url) from (
    select raw_url
    from gist_file where account = gist.account and gist_id = gist.id order by position))
    as raw_urls
from gist;

drop table gist_file;
drop table gist;

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
  files text not null,
  raw_urls text not null,
  primary key (account, id)
);

insert into gist select * from whole;
drop table whole;

create view gist_file as
select g.account as account, g.id as gist_id, f.key as position, f.value ->> 'name' as name,
  f.value ->> 'size' as size, f.value ->> 'blob' as blob_id, g.raw_urls ->> f.key as raw_url
from gist g, json_each(g.files) f;

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
