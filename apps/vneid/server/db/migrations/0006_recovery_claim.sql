-- What somebody claims who wants to win an account back: tries are counted by number and birth date together, so that who knows the number alone
-- keeps nobody waiting. None in recoveries begun before this column.
alter table recovery add column birth_date date;
