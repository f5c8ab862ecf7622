-- Fails where the workspace says so: its check allows one row of "workspace" only.
insert into planted(number) select count(*) from workspace;
