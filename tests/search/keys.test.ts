import { expect, test } from "vitest";
import { searchKeys } from "../../src/search/keys.js";
import { RULES_VERSION } from "../../src/search/rules-fingerprint.js";

/** Examples of all rules for keys: scripts, romanisations, particles, titles, institutions, abbreviations, numbers. */
const NAMES = [
  "Kim Jong-un",
  "Ri Yong Ho",
  "Choe Ryong-hae",
  "김정은",
  "李克强",
  "Xi Jinping",
  "習近平",
  "Wang Yi",
  "安倍晋三",
  "Shinzō Abe",
  "Ōta Jirō",
  "Nguyễn Phú Trọng",
  "Vladimir Putin",
  "Владимир Путин",
  "Сергей Лавров",
  "Sergueï Lavrov",
  "Volodymyr Zelenskyy",
  "Mahmoud Ahmadinejad",
  "محمود احمدی‌نژاد",
  "Hassan Rouhani",
  "حسن روحانی",
  "Abd al-Rahman ibn Salman",
  "עזר ויצמן",
  "Benjamin Netanyahu",
  "Δημήτρης Παπαδόπουλος",
  "José María Aznar López",
  "Jean-Claude Juncker",
  "Ursula von der Leyen",
  "Jørgen Ørsted",
  "Łukasz Żółć",
  "Gerhard Schröder",
  "Mustafa Kemal Atatürk",
  "Dr. Henry A. Kissinger Jr.",
  "General Qasem Soleimani",
  "Bob",
  "UAE",
  "DPRK",
  "Democratic People's Republic of Korea",
  "Islamic Republic of Iran",
  "Ministry of Foreign Affairs of the Russian Federation",
  "Ministère des Affaires étrangères",
  "Korea Mining Development Trading Corporation (KOMID)",
  "Bank Sepah",
  "Second Academy of Natural Sciences",
  "2nd Economic Committee",
  "Air Koryo",
  "Shahid Hemmat Industrial Group",
  "The Islamic Revolutionary Guard Corps",
  "Committee of 18 June",
  "O'Brien",
];

test("the keys of names match those of RULES_VERSION: raise it when code changes them", async () => {
  const keys = Object.fromEntries(NAMES.map((name) => [name, searchKeys(name).join(" ")]));
  await expect(`${JSON.stringify({ version: RULES_VERSION, keys }, null, 2)}\n`).toMatchFileSnapshot("keys.json");
});
