-- The fingerprints of the dataset after a bundled dossier was loaded, and of the dossier's file: if both are unchanged, the file need not be loaded again.
alter table dataset add column loaded_from text;
