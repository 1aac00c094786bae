import { parseDossier } from "../../src/dossier/read.js";

const PEOPLE: Readonly<Record<string, string>> = {
  "choe-ryong-hae": "Choe Ryong Hae",
  "no-kwang-chol": "No Kwang Chol",
  "jang-song-thaek": "Jang Song Thaek",
  "jo-yong-won": "Jo Yong-Won",
  "jo-yong-un": "Jo Yong Un",
  "paek-nam-sun": "Paek Nam Sun",
  "kim-jong-chol": "Kim Jong Chol",
  "kim-chol-jong": "Kim Chol Jong",
  "park-chung-hee": "Park Chung Hee",
  "qasem-soleimani": "Qasem Soleimani",
  "hossein-salami": "Hossein Salami",
  "mohsen-fakhrizadeh": "Mohsen Fakhrizadeh",
  "reza-najafi": "Reza Najafi",
  "gholamreza-jalali": "Gholamreza Jalali",
  "bashar-al-assad": "Bashar al-Assad",
  "gamal-abdel-nasser": "Gamal Abdel Nasser",
  "sergey-lavrov": "Sergey Lavrov",
  "nikita-khrushchev": "Nikita Khrushchev",
  "boris-yeltsin": "Boris Yeltsin",
  "vyacheslav-molotov": "Vyacheslav Molotov",
  "mao-zedong": "Mao Zedong",
  "zhou-enlai": "Zhou Enlai",
  "deng-xiaoping": "Deng Xiaoping",
  "wang-yi": "Wang Yi",
  "xi-jinping": "Xi Jinping",
  "kim-young-sam": "Kim Young-sam",
  "hu-jintao": "Hu Jintao",
  "henry-kissinger": "Henry A. Kissinger",
  "kurt-kiesinger": "Kiesinger",
  "ronald-reagan": "Ronald Reagan",
  racan: "Racan",
  "slobodan-milosevic": "Slobodan Milošević",
  "enver-hoxha": "Enver Hoxha",
  "viktor-yushchenko": "Viktor Yushchenko",
  "ihar-karpenka": "Ihar Karpenka",
  "mikhail-khodorkovsky": "Mikhail Khodorkovsky",
  "burhanuddin-rabbani": "Burhanuddin Rabbani",
  "yitzhak-rabin": "Yitzhak Rabin",
  "ichiro-hatoyama": "Ichiro Hatoyama",
  "faisal-bin-farhan": "Faisal bin Farhan",
  "peter-szijjarto": "Péter Szijjártó",
  "yanis-varoufakis": "Yanis Varoufakis",
  "warren-christopher": "Warren Christopher",
  "ali-khamenei": "Ali Khamenei",
  "ho-chi-minh": "Ho Chi Minh",
  "emmanuel-macron": "Emmanuel Macron",
  "ma-ryong-guk": "Ma Ryong Guk",
  "john-bolton": "John Bolton",
  "vladimir-putin": "Vladimir Putin",
  "leonid-brezhnev": "Leonid Brezhnev",
  "abdel-fattah-el-sisi": "Abdel Fattah el-Sisi",
};

const ORGANIZATIONS: Readonly<Record<string, string>> = {
  "world-food-programme": "World Food Programme",
  "atomic-energy-bureau": "General Bureau of Atomic Energy (GBAE)",
  "mining-company": "Korea Mining and Coal Trading Corporation",
  "paekho-trading": "Korea Paekho Trading Corporation",
  "european-central-bank": "European Central Bank",
  "minsk-wheel-tractor-plant": "Minsk Wheel Tractor Plant",
  rosoboronexport: "Rosoboronexport",
  "bank-sepah": "Bank Sepah",
  "libyan-central-bank": "Central Bank of Libya",
  "world-health-organization": "World Health Organization",
  "aviation-corporation": "China National Aviation Industry Group",
  "iranian-broadcasting": "Islamic Republic of Iran Broadcasting",
  "russian-foreign-ministry": "Ministry of Foreign Affairs of the Russian Federation",
};

/** A dossier of actors who are known under many names, with one name each. */
export const NAMED_ACTORS = parseDossier(
  JSON.stringify({
    dossier: "many-names",
    title: "Names in many spellings",
    sources: { list: { title: "A list of names", type: "OTHER" } },
    people: entries(PEOPLE, {}),
    organizations: entries(ORGANIZATIONS, { type: "OTHER" }),
  }),
  "actors.ts",
);

function entries(names: Readonly<Record<string, string>>, more: object) {
  return Object.fromEntries(
    Object.entries(names).map(([key, name]) => [key, { name, ...more, citations: [{ source: "list" }] }]),
  );
}
