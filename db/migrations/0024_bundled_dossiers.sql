-- Of the bundled dossier's file and of the dataset as it was once it was loaded from it: while both are the same, the file need not be read.
alter table dataset add column loaded_from text;
