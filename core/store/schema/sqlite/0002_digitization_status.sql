-- What a digital service needs of a process beside its status words, and who decided on a recommendation.

alter table process add column efa text;
alter table process add column payment text;
alter table process add column user_account text;
alter table process add column trust_level text;
alter table process add column return_channel text;
alter table process add column tracking text;
alter table process add column e_file text;
alter table process add column it_connection text;
alter table process add column proof_retrieval text;
alter table process add column online_share real;
alter table recommendation add column resolution text;
