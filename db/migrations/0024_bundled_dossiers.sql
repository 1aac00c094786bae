-- The fingerprint that the dataset had once a bundled dossier was loaded, and that of the dossier's file: while both are as they were, the file need not be read.
alter table dataset add column loaded_from text;
