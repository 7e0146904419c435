-- Whoever reads the citizen app in Korean, Japanese or Chinese gets its messages in that language too.
alter table account
  drop constraint account_language_check,
  add constraint account_language_check check (language in ('vi', 'en', 'ko', 'ja', 'zh'));
