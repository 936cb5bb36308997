-- What is new of the people one follows: gists made after this moment.
alter table followed add column looked_at integer not null default 0;
update followed set looked_at = followed_at;
