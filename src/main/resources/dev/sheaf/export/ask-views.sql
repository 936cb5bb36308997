-- What questions in SQL can be about: the part of the library that is one account's. `$library` is
-- the library's name on the connection, `$account` the account's key. What the columns hold is told
-- in ask-tables.tsv.

create temp view gists as
select g.id as id,
  g.description as description,
  p.login as owner,
  g.is_public as public,
  exists (select 1 from $library.shelf_gist s
    where s.account = g.account and s.gist_id = g.id and s.shelf = 'mine') as mine,
  exists (select 1 from $library.shelf_gist s
    where s.account = g.account and s.gist_id = g.id and s.shelf = 'starred') as starred,
  exists (select 1 from $library.pin n
    where n.account = g.account and n.gist_id = g.id) as pinned,
  json_array_length(g.files) as files,
  (select coalesce(sum(f.value ->> 'size'), 0) from json_each(g.files) f) as bytes,
  g.comments as comments,
  g.base_id as fork_of,
  strftime('%Y-%m-%dT%H:%M:%SZ', g.created_at / 1000, 'unixepoch') as created_at,
  strftime('%Y-%m-%dT%H:%M:%SZ', g.updated_at / 1000, 'unixepoch') as updated_at,
  g.page as page
from $library.gist g
left join $library.person p on p.account = g.account and p.id = g.owner_id
where g.account = $account;

create temp view files as
select g.id as gist_id,
  f.key + 1 as position,
  f.value ->> 'name' as name,
  f.value ->> 'language' as language,
  f.value ->> 'type' as type,
  f.value ->> 'size' as bytes,
  f.value ->> 'blob' as blob_id,
  (select case when length(b.bytes) <= 16000000 then cast(b.bytes as text) end
    from $library.blob b where b.id = f.value ->> 'blob') as content
from $library.gist g, json_each(g.files) f
where g.account = $account;

create temp view comments as
select c.id as id,
  c.gist_id as gist_id,
  p.login as author,
  c.body as body,
  lower(c.association) as association,
  strftime('%Y-%m-%dT%H:%M:%SZ', c.created_at / 1000, 'unixepoch') as created_at,
  strftime('%Y-%m-%dT%H:%M:%SZ', c.updated_at / 1000, 'unixepoch') as updated_at
from $library.comment c
left join $library.person p on p.account = c.account and p.id = c.user_id
where c.account = $account;

create temp view revisions as
select r.gist_id as gist_id,
  r.version as version,
  p.login as author,
  r.additions as additions,
  r.deletions as deletions,
  strftime('%Y-%m-%dT%H:%M:%SZ', r.committed_at / 1000, 'unixepoch') as committed_at
from $library.revision r
left join $library.person p on p.account = r.account and p.id = r.user_id
where r.account = $account;

create temp view forks as
select f.id as id,
  f.gist_id as gist_id,
  p.login as owner,
  strftime('%Y-%m-%dT%H:%M:%SZ', f.created_at / 1000, 'unixepoch') as created_at,
  strftime('%Y-%m-%dT%H:%M:%SZ', f.updated_at / 1000, 'unixepoch') as updated_at,
  f.page as page
from $library.fork f
left join $library.person p on p.account = f.account and p.id = f.owner_id
where f.account = $account;

create temp view people as
select p.id as id,
  p.login as login,
  exists (select 1 from $library.followed w
    where w.account = p.account and w.login = p.login) as followed,
  (select count(*) from $library.gist g
    where g.account = p.account and g.owner_id = p.id) as gists,
  p.page as page
from $library.person p
where p.account = $account;

create temp view tags as
select g.id as gist_id, t.value as tag
from $library.gist g, json_each(sheaf_tags(g.description)) t
where g.account = $account;

create temp view languages as
select f.value ->> 'language' as language,
  count(*) as files,
  count(distinct g.id) as gists,
  sum(f.value ->> 'size') as bytes
from $library.gist g, json_each(g.files) f
where g.account = $account and f.value ->> 'language' is not null
group by f.value ->> 'language';
