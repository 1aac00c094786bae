-- Whom someone represented is looked up by a country alone, which participation_represented answers too; nobody looks for none.
drop index participation_representing;
