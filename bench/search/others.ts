import type { Listed } from "./list.js";

/*
 * The names among which the listed ones must be found: composed of common parts in each language, so that many sound similar to
 * the listed ones. They are the same on every run with the same count.
 */

const KOREAN = {
  family:
    "Kim Ri Pak Choe Jong Kang Jo Yun Jang Rim Han O So Sin Kwon Hwang An Song Ryu Hong Jon Ko Mun Son Yang Pae Paek Ho Nam Sim No Ha Kwak Song Cha Ju U Ku Min Jin Om Won Chon Pang Kong Hyon Ham Pyon Yom Yo Chu To Sok Sol Ma Kil Yon Wi Phyo Myong Ki Ban Ra Wang Kum Ok Yuk In Maeng".split(
      " ",
    ),
  given:
    "Chol Yong Song Jong Il Nam Su Ho Myong Kyong Hyok Kwang Chun Sung Min Jin Hui Sok Hun Un Ok Sun Hak Ung Guk Ryong Gil Bom Dok Chang Hwan Jae Sang Tae Won Yon Rim Hyon Kum Gyu Bong Rak".split(
      " ",
    ),
};
const PERSIAN = {
  given:
    "Ahmad Ali Amir Abbas Akbar Asghar Bahram Behrouz Davoud Ebrahim Esmail Farhad Fereydoun Ghasem Hamid Hasan Hossein Iraj Jafar Javad Kamal Karim Kazem Mahdi Mahmoud Majid Mansour Masoud Mehdi Mohammad Mohsen Morteza Mostafa Naser Omid Parviz Rahim Reza Rostam Saeed Sadegh Yahya Yousef Zahra Fatemeh Maryam Leila Nasrin".split(
      " ",
    ),
  family:
    "Ahmadi Alavi Amini Ansari Azizi Bagheri Bahrami Daneshvar Ebrahimi Eslami Farahani Fallahi Ghasemi Ghorbani Hashemi Heydari Hosseini Jafari Jalali Kamali Karimi Kazemi Khatami Kermani Mahmoudi Maleki Mohammadi Moradi Mousavi Naderi Najafi Nazari Nouri Pourjafar Rahimi Rajabi Rezaei Rostami Sadeghi Safavi Salehi Sharifi Shirazi Soltani Tabrizi Tehrani Vahidi Yazdani Zadeh Zarei".split(
      " ",
    ),
};
const RUSSIAN = {
  given:
    "Aleksandr Aleksei Anatoly Andrei Anton Boris Denis Dmitry Evgeny Fyodor Gennady Georgy Grigory Igor Ilya Ivan Kirill Konstantin Leonid Maksim Mikhail Nikolai Oleg Pavel Pyotr Roman Ruslan Sergei Stanislav Timur Vadim Valentin Valery Vasily Viktor Vitaly Vladimir Vladislav Yuri Anna Elena Irina Maria Natalya Olga Svetlana Tatyana".split(
      " ",
    ),
  family:
    "Abramov Antonov Baranov Belov Bogdanov Bondarenko Borisov Chernov Danilov Denisov Egorov Fedorov Filatov Gavrilov Golubev Gorbunov Grigoriev Gusev Ilyin Ivanov Kazakov Kiselev Komarov Kovalev Kozlov Krylov Kuznetsov Lebedev Makarov Markov Medvedev Melnikov Morozov Nikitin Novikov Orlov Pavlov Petrov Polyakov Popov Romanov Semyonov Sidorov Smirnov Sobolev Sokolov Solovyov Stepanov Tarasov Titov Vasiliev Vinogradov Volkov Vorobyov Yakovlev Zaitsev Zakharov Zhukov".split(
      " ",
    ),
};
const CHINESE = {
  family:
    "Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lü Su Lu Jiang Cai Jia Ding Wei Xue Ye Yan".split(
      " ",
    ),
  given:
    "wei jun hua guo ming jian ping xiao hong yu zhi qiang lin feng bo chun dong fang gang hai jie kun lei min ning peng qing rong shan tao wen xin yan ze zhong en lai bin cheng da fu guang".split(
      " ",
    ),
};
const ENGLISH = {
  given:
    "James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Nancy Lisa Margaret Sandra Ashley Kimberly Emily Donna Michelle Carol".split(
      " ",
    ),
  family:
    "Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Park Bishop Hayes Wagner Kissinger Fischer Schneider Dubois Laurent Rossi Bianchi".split(
      " ",
    ),
};
const ORGANIZATIONS = {
  place:
    "Korea Korean Iran Iranian Russian China Syrian Pyongyang Tehran Moscow Shanghai Dalian Hong-Kong Dandong Vladivostok Eastern Central United National Choson".split(
      " ",
    ),
  brand:
    "Ryongsong Kumgang Taedonggang Pukchang Hungnam Samjiyon Myohyang Paekdu Sungri Ponghwa Ryonmot Kwangmyong Unha Haedanghwa Chongryu Moranbong Shahid-Bagheri Sepehr Kaveh Alborz Damavand Parchin Noor Fajr Pars Zagros Karoun Sabalan Vostok Zvezda Almaz Kometa Vympel Granit Titan Uralmash Sokol Hongda Xinhua Dafeng Jinlong Minghua Ruida Global Pacific Orient Sunrise Golden-Star Prosper Victory Friendship".split(
      " ",
    ),
  field:
    "Trading;General Trading;Shipping;Machinery;Technology Trading;Development;Foreign Trade;Mining;Construction;Electronics;Insurance;Credit Bank;Energy;Petroleum;Chemical;Import and Export;Engineering;Aviation;Maritime;Steel Industries;Information Technology;Joint Venture;Research;Aerospace Industries".split(
      ";",
    ),
  form: "Company;Corporation;Co., Ltd.;Group;Company Limited;Organization;LLC;General Corporation;Institute;Bureau;Center;Bank;Enterprise;Committee".split(
    ";",
  ),
};

/** Returns names that are not in the lists, the same ones every time; a fifth of them are organisations. */
export function otherNames(count: number, listed: ReadonlySet<string>): Listed[] {
  const random = seeded(20240424);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const makers: readonly [number, Listed["kind"], () => string][] = [
    [0.2, "PERSON", () => `${pick(KOREAN.family)} ${pick(KOREAN.given)} ${pick(KOREAN.given)}`],
    [
      0.35,
      "PERSON",
      () => `${pick(PERSIAN.given)}${random() < 0.4 ? ` ${pick(PERSIAN.given)}` : ""} ${pick(PERSIAN.family)}`,
    ],
    [0.48, "PERSON", () => `${pick(RUSSIAN.given)} ${pick(RUSSIAN.family)}`],
    [0.58, "PERSON", () => `${pick(CHINESE.family)} ${capital(pick(CHINESE.given) + pick(CHINESE.given))}`],
    [
      0.8,
      "PERSON",
      () => `${pick(ENGLISH.given)} ${random() < 0.5 ? `${pick(ENGLISH.given)} ` : ""}${pick(ENGLISH.family)}`,
    ],
    [1, "ORGANIZATION", () => organization(pick, random)],
  ];
  const names = new Map<string, Listed>();
  while (names.size < count) {
    const share = random();
    const [, kind, make] = makers.find(([upTo]) => share < upTo) ?? makers[0] ?? fail();
    let name = make();
    // A large run needs more names than there are combinations: another name makes them differ.
    if (names.has(name)) name = `${name} ${capital(pick(CHINESE.given) + pick(KOREAN.given).toLowerCase())}`;
    if (!listed.has(name)) names.set(name, { kind, name, aliases: [], group: "" });
  }
  return [...names.values()];
}

function organization(pick: (list: readonly string[]) => string, random: () => number): string {
  const { place, brand, field, form } = ORGANIZATIONS;
  const parts = [...(random() < 0.6 ? [pick(place)] : []), pick(brand), pick(field), pick(form)];
  return parts.join(" ").replaceAll("-", " ");
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Returns a generator of numbers from 0 to 1, deterministic for a seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function fail(): never {
  throw new Error("no maker of names");
}
