-- Trainings that a recommendation asks for, with their days.
alter table recommendation add column trainings text;
