import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wordsOf } from "../../src/search/spelling/words.js";
import { loadDossier } from "../../src/store/load-dossier.js";
import { type TestApi, testApi } from "../support/api.js";
import { NAMED_ACTORS } from "./actors.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await loadDossier(api.database, NAMED_ACTORS);
});
afterAll(() => api.close());

interface Edge {
  readonly match: string;
  readonly score: number;
  readonly matchedName: { readonly value: string } | null;
  readonly node: { readonly name?: string };
}

async function search(query: string, types = ["COUNTRY", "PERSON", "ORGANIZATION"]): Promise<Edge[]> {
  const document = `query ($query: String!, $types: [SearchType!]) { search(query: $query, types: $types) { edges {
    match score matchedName { value } node { ... on Actor { name } }
  } } }`;
  return (await api.data(document, { query, types })).search.edges;
}

async function first(query: string): Promise<string | undefined> {
  return (await search(query))[0]?.node.name;
}

describe("Korean names", () => {
  it.each([
    ["Choi Ryong-hae", "Choe Ryong Hae"],
    ["Ch'oe Ryong-hae", "Choe Ryong Hae"],
    ["Choe Ryonghae", "Choe Ryong Hae"],
    ["최룡해", "Choe Ryong Hae"],
    ["최용해", "Choe Ryong Hae"],
    ["Ro Kwang-chol", "No Kwang Chol"],
    ["No Kwang-ch'ŏl", "No Kwang Chol"],
    ["Noh Gwang Cheol", "No Kwang Chol"],
    ["Chang Sŏng-t'aek", "Jang Song Thaek"],
    ["Jang Sung-taek", "Jang Song Thaek"],
    ["Jang Seong-taek", "Jang Song Thaek"],
    ["Cho Yongwon", "Jo Yong-Won"],
    ["Baek Nam-sun", "Paek Nam Sun"],
    ["Paik Nam Soon", "Paek Nam Sun"],
    ["Pak Chŏng-hŭi", "Park Chung Hee"],
    ["박정희", "Park Chung Hee"],
    ["Kim Chŏng-ch'ŏl", "Kim Jong Chol"],
  ])("%s is %s", async (query, name) => {
    expect(await first(query)).toBe(name);
  });

  it.each([
    ["Ким Чон Чхоль", "Kim Jong Chol"],
    ["Чан Сон Тхэк", "Jang Song Thaek"],
    ["Пак Чон Хи", "Park Chung Hee"],
  ])("%s, in Russian, is %s", async (query, name) => {
    expect(await first(query)).toBe(name);
  });

  it.each([
    ["Jiang Wenji", "Kang Mun Gil"],
    ["Jiang Wen-ji", "Kang Mun Gil"],
    ["Chiang Wen-chi", "Kang Mun Gil"],
    ["Wenji Jiang", "Kang Mun Gil"],
    ["Cui Longhai", "Choe Ryong Hae"],
    ["Ts'ui Lung-hai", "Choe Ryong Hae"],
    ["Jin Zhengzhe", "Kim Jong Chol"],
    ["Piao Zhengxi", "Park Chung Hee"],
  ])("%s, as Chinese reads the characters, is %s", async (query, name) => {
    expect(await first(query)).toBe(name);
  });

  it("as Chinese reads the characters come after Chinese names of this spelling", async () => {
    const names = (query: string) => search(query).then((found) => found.map(({ node }) => node.name));
    expect(await first("Li Yonghao")).toBe("Li Yonghao");
    expect((await names("Li Yung-hao")).slice(0, 2)).toEqual(["Li Yonghao", "Ri Yong-ho"]);
  });

  it("do not find names in Chinese characters, single ones of which sound like the query", async () => {
    for (const query of ["Ri Yong Ho", "Ri Su Yong", "Ri Yong So"]) {
      const names = (await search(query)).map(({ matchedName }) => matchedName?.value);
      expect(names).not.toContain("合衆国領有小離島");
      expect(names).not.toContain("米領小離島");
    }
  });

  it("with the same words in another order are distinguished", async () => {
    expect(await first("Kim Jong Chol")).toBe("Kim Jong Chol");
    expect(await first("Kim Chol Jong")).toBe("Kim Chol Jong");
  });
});

describe("Persian and Arabic names", () => {
  it.each([
    ["Ghassem Suleimani", "Qasem Soleimani"],
    ["قاسم سلیمانی", "Qasem Soleimani"],
    ["Husayn Salaami", "Hossein Salami"],
    ["Hussain Salami", "Hossein Salami"],
    ["محسن فخری‌زاده", "Mohsen Fakhrizadeh"],
    ["Muhsin Fakhri Zadeh", "Mohsen Fakhrizadeh"],
    ["Ridha Najafi", "Reza Najafi"],
    ["Ghulam Rida Jalali", "Gholamreza Jalali"],
    ["Baschar Assad", "Bashar al-Assad"],
    ["Bachar el-Assad", "Bashar al-Assad"],
    ["بشار الأسد", "Bashar al-Assad"],
    ["Jamal Abd al-Nasir", "Gamal Abdel Nasser"],
    ["Muhammad Jawad Zarif", "Mohammad Javad Zarif"],
    ["محمدجواد ظریف", "Mohammad Javad Zarif"],
    ["ظریف", "Mohammad Javad Zarif"],
  ])("%s is %s", async (query, name) => {
    expect(await first(query)).toBe(name);
  });
});

describe("names in other languages and spellings", () => {
  it.each([
    ["金泳三", "Kim Young-sam"],
    ["胡錦濤", "Hu Jintao"],
    ["Ху Цзиньтао", "Hu Jintao"],
    ["Дэн Сяопин", "Deng Xiaoping"],
    ["Hatoyama Itirō", "Ichiro Hatoyama"],
    ["Ичиро Хатояма", "Ichiro Hatoyama"],
    ["Fayçal ben Farhane", "Faisal bin Farhan"],
    ["Петер Сийярто", "Péter Szijjártó"],
    ["Γιάνης Βαρουφάκης", "Yanis Varoufakis"],
    ["Уоррен Кристофер", "Warren Christopher"],
    ["Slobodan Miloschewitsch", "Slobodan Milošević"],
    ["Слободан Милошевић", "Slobodan Milošević"],
    ["Enver Hodscha", "Enver Hoxha"],
    ["Wiktor Juschtschenko", "Viktor Yushchenko"],
    ["Igor Karpenko", "Ihar Karpenka"],
    ["Ігар Карпенка", "Ihar Karpenka"],
    ["Mihail Hodorkovskij", "Mikhail Khodorkovsky"],
    ["Burhan al-Din Rabbani", "Burhanuddin Rabbani"],
    ["יצחק רבין", "Yitzhak Rabin"],
    ["General Rabin", "Yitzhak Rabin"],
    ["Kruscev", "Nikita Khrushchev"],
    ["Krusciov", "Nikita Khrushchev"],
    ["Jruschov", "Nikita Khrushchev"],
    ["Leonid Breżniew", "Leonid Brezhnev"],
    ["Dzang Song Thek", "Jang Song Thaek"],
    ["as-Sisi", "Abdel Fattah el-Sisi"],
    ["ас-Сиси", "Abdel Fattah el-Sisi"],
  ])("%s is %s", async (query, name) => {
    expect(await first(query)).toBe(name);
  });
});

describe("foreign names transcribed into Korean and Chinese", () => {
  it.each([
    ["세르게이 라브로프", "Sergey Lavrov"],
    ["라브로프", "Sergey Lavrov"],
    ["니키타 흐루쇼프", "Nikita Khrushchev"],
    ["밀로셰비치", "Slobodan Milošević"],
    ["로널드 레이건", "Ronald Reagan"],
    ["모흐센 파흐리자데", "Mohsen Fakhrizadeh"],
    ["호세인 살라미", "Hossein Salami"],
    ["拉夫罗夫", "Sergey Lavrov"],
    ["米洛舍维奇", "Slobodan Milošević"],
    ["马克龙", "Emmanuel Macron"],
    ["마크롱", "Emmanuel Macron"],
    ["博尔顿", "John Bolton"],
    ["叶利钦", "Boris Yeltsin"],
    ["普京", "Vladimir Putin"],
    ["总统普京", "Vladimir Putin"],
    ["卡西姆·苏莱曼尼", "Qasem Soleimani"],
    ["苏莱曼尼", "Qasem Soleimani"],
    ["侯赛因·萨拉米", "Hossein Salami"],
    ["谢尔盖·拉夫罗夫", "Sergey Lavrov"],
  ])("%s is %s", async (query, name) => {
    expect(await first(query)).toBe(name);
  });
});

describe("titles before names", () => {
  it.each([
    ["Dr. Zarif", "Mohammad Javad Zarif"],
    ["FM Lavrov", "Sergey Lavrov"],
    ["Defence Minister No Kwang Chol", "No Kwang Chol"],
    ["Russian Foreign Minister Lavrov", "Sergey Lavrov"],
    ["министр Лавров", "Sergey Lavrov"],
    ["Министр иностранных дел России Лавров", "Sergey Lavrov"],
    ["러시아 외무장관 라브로프", "Sergey Lavrov"],
    ["习近平主席", "Xi Jinping"],
    ["習近平總書記", "Xi Jinping"],
    ["外长王毅", "Wang Yi"],
    ["الرئيس بشار الأسد", "Bashar al-Assad"],
    ["Foreign Minister Lavrov", "Sergey Lavrov"],
    ["President Reagan", "Ronald Reagan"],
    ["Mr Ri Yong", "Ri Yong-ho"],
    ["Chairman Xi", "Xi Jinping"],
    ["M. Lavrov", "Sergey Lavrov"],
    ["szef dyplomacji Ławrow", "Sergey Lavrov"],
    ["il ministro degli Esteri Lavrov", "Sergey Lavrov"],
    ["канцлер Рейган", "Ronald Reagan"],
    ["le président Reagan", "Ronald Reagan"],
    ["el líder supremo Jamenei", "Ali Khamenei"],
    ["Vizeaußenminister Lawrow", "Sergey Lavrov"],
  ])("%s is %s", async (query, name) => {
    expect(await first(query)).toBe(name);
  });
});

describe("codes", () => {
  it.each([
    ["KR", "South Korea"],
    ["kr", "South Korea"],
    ["PRK", "North Korea"],
    ["MR", "Mauritania"],
  ])("%s is %s", async (query, name) => {
    const [found] = await search(query);
    expect(found).toMatchObject({ match: "EXACT", matchedName: null, node: { name } });
  });

  it("are not matched by titles", async () => {
    expect((await search("Mr")).map(({ node }) => node.name)).not.toContain("Mauritania");
  });
});

describe("surnames", () => {
  it.each([
    ["reagan", "Ronald Reagan"],
    ["kissinger", "Henry A. Kissinger"],
    ["kiesinger", "Kiesinger"],
  ])("rank above names that sound like them: %s", async (query, name) => {
    expect(await first(query)).toBe(name);
  });

  it("in another spelling rank above names with several words that sound like them", async () => {
    const found = await search("Chamenei", ["PERSON"]);
    expect(found.map(({ node }) => node.name).slice(0, 2)).toEqual(["Ali Khamenei", "Ho Chi Minh"]);
  });

  it("are not matched by the sound of a few consonants, which are more likely an abbreviation", async () => {
    expect((await search("Lvrv", ["PERSON"])).filter(({ score }) => score > 0.8)).toEqual([]);
  });
});

describe("names of organisations", () => {
  it.each([
    ["Banque centrale de Libye", "Central Bank of Libya"],
    ["مصرف ليبيا المركزي", "Central Bank of Libya"],
    ["Organisation mondiale de la santé", "World Health Organization"],
    ["Всемирная организация здравоохранения", "World Health Organization"],
    ["中国航空工业集团", "China National Aviation Industry Group"],
    ["中國航空工業集團", "China National Aviation Industry Group"],
    ["OMS", "World Health Organization"],
    ["ВОЗ", "World Health Organization"],
    ["Zentralbank von Libyen", "Central Bank of Libya"],
    ["صدا و سیمای جمهوری اسلامی ایران", "Islamic Republic of Iran Broadcasting"],
    ["EZB", "European Central Bank"],
    ["BCE", "European Central Bank"],
    ["Минский завод колёсных тягачей", "Minsk Wheel Tractor Plant"],
    ["Foreign Ministry of Russia", "Ministry of Foreign Affairs of the Russian Federation"],
    ["대외경제성", "Ministry of External Economic Relations"],
    ["Taeoe Kyŏngjesŏng", "Ministry of External Economic Relations"],
    ["수산성", "Ministry of Fisheries"],
    ["Susansong", "Ministry of Fisheries"],
    ["통일전선부", "United Front Department"],
    ["Thongil Chonsonbu", "United Front Department"],
    ["Tongil Yeonguwon", "Korea Institute for National Unification"],
    ["Chosŏn Kaebal Ŭnhaeng", "Korea Development Bank"],
    ["Hanguk Gaebal Eunhaeng", "Korea Development Bank"],
    ["پالایشگاه تهران", "Tehran Refinery"],
    ["Palayeshgah-e Tehran", "Tehran Refinery"],
  ])("%s is %s", async (query, name) => {
    expect(await first(query)).toBe(name);
  });

  it("in Korean consist of words that may be names elsewhere", () => {
    expect(wordsOf("Tongil Yonguwon").map(({ concept }) => concept)).toEqual(["=unification", "=institute"]);
    expect(wordsOf("Susan Chonson").map(({ concept }) => concept)).toEqual([null, null]);
    expect(wordsOf("Pak Chonson").map(({ concept }) => concept)).toEqual([null, null]);
    expect(wordsOf("김보성").map(({ text }) => text)).toEqual(["gim", "bo", "seong"]);
  });

  it("in Korean are divided into their parts", () => {
    expect(wordsOf("Inmin'gun").map(({ text }) => text)).toEqual(["인민", "군"]);
    expect(wordsOf("Kongopsong").map(({ text }) => text)).toEqual(["공업", "성"]);
    expect(wordsOf("조선무역총회사").map(({ text }) => text)).toEqual(["조선", "무역", "총", "회사"]);
  });
});

describe("Russian and Chinese names", () => {
  it.each([
    ["Лавров", "Sergey Lavrov"],
    ["Serguei Lawrow", "Sergey Lavrov"],
    ["Chruschtschow", "Nikita Khrushchev"],
    ["Никита Хрущёв", "Nikita Khrushchev"],
    ["Boris Eltsine", "Boris Yeltsin"],
    ["Wjatscheslaw Molotow", "Vyacheslav Molotov"],
    ["Mao Tse-tung", "Mao Zedong"],
    ["Chou En-lai", "Zhou Enlai"],
    ["Teng Hsiao-p'ing", "Deng Xiaoping"],
    ["王毅", "Wang Yi"],
    ["Hsi Chin-p'ing", "Xi Jinping"],
    ["習近平", "Xi Jinping"],
  ])("%s is %s", async (query, name) => {
    expect(await first(query)).toBe(name);
  });
});

describe("names as people type them", () => {
  it.each([
    ["reversed", "Zarif Mohammad Javad", "Mohammad Javad Zarif"],
    ["with a title before them", "Foreign Minister Wang Yi", "Wang Yi"],
    ["with initials", "M. J. Zarif", "Mohammad Javad Zarif"],
    ["with wrong letters", "Sergey Lavrof", "Sergey Lavrov"],
    ["with transposed letters", "Lavorv", "Sergey Lavrov"],
    ["with transposed letters in a short word", "Jo Yogn Won", "Jo Yong-Won"],
    ["without accents", "cote d'ivoire", "Ivory Coast"],
    ["in capitals", "BASHAR AL ASSAD", "Bashar al-Assad"],
    ["abbreviated", "W.F.P.", "World Food Programme"],
    ["by the abbreviation in their name", "GBAE", "General Bureau of Atomic Energy (GBAE)"],
    ["by an alias", "DPRK", "North Korea"],
    ["in a list of spellings", "CHANG Soung-taek, CHANG Sung-thek, JANG Song-Thaek", "Jang Song Thaek"],
    ["with the surname before a comma", "Zarif, Mohammad Javad", "Mohammad Javad Zarif"],
    ["as two words instead of one", "Rosoboron Export", "Rosoboronexport"],
    [
      "with other words for the kind of organisation",
      "Choson Mining & Coal Trade Co Ltd",
      "Korea Mining and Coal Trading Corporation",
    ],
    ["in Korean, with the kind of organisation", "조선백호무역회사", "Korea Paekho Trading Corporation"],
    ["in Persian, with the kind of organisation", "بانک سپه", "Bank Sepah"],
  ])("are found %s", async (_how, query, name) => {
    expect(await first(query)).toBe(name);
  });

  it("are found while they are being typed", async () => {
    for (const typed of ["Khru", "Khrush", "Khrushche", "Nikita Khr"]) {
      expect((await search(typed, ["PERSON"]))[0]?.node.name).toBe("Nikita Khrushchev");
    }
  });
});

describe("search results", () => {
  it.each([
    ["Wang Yi", "EXACT"],
    ["wang-yi", "EXACT"],
    ["Sergey Lav", "PREFIX"],
    ["Lavrov", "WORDS"],
    ["Enlai Zhou", "WORDS"],
    ["WFP", "ABBREVIATION"],
    ["Chou En-lai", "ROMANIZATION"],
    ["Лавров", "ROMANIZATION"],
    ["Sergey Labrov", "SIMILAR"],
  ])("for %s begin with the match %s", async (query, match) => {
    expect((await search(query))[0]?.match).toBe(match);
  });

  it("name the one of several names that matched", async () => {
    const [edge] = await search("Persia");
    expect(edge).toMatchObject({ match: "EXACT", matchedName: { value: "Persia" }, node: { name: "Iran" } });
  });

  it("begin with the exact name, and are in order of score", async () => {
    const found = await search("Jo Yong Un", ["PERSON"]);
    const names = found.map(({ node }) => node.name);
    expect(names[0]).toBe("Jo Yong Un");
    expect(names).toContain("Jo Yong-Won");
    expect(found.map(({ score }) => score)).toEqual([...found.map(({ score }) => score)].sort((a, b) => b - a));
  });

  it("rank actors with records above those without that match equally", async () => {
    // Kim Yong-nam of the dossier took part in meetings, the Kims of actors.ts did not.
    const names = (await search("Kim", ["PERSON"])).map(({ node }) => node.name);
    expect(names.indexOf("Kim Yong-nam")).toBeLessThan(names.indexOf("Kim Jong Chol"));
    expect(names).toContain("Kim Yong-nam");
  });

  it("are empty for meaningless words", async () => {
    expect(await search("xqzzkw vvqx")).toEqual([]);
  });
});
