"""Azerbaijani words by family, written down by hand; words that must stay apart."""

NOUNS = """
abidə: abidələrin; ad: adlarının adından; ailə: ailələrinə; amil: amillərdən; aprel: aprelin;
ay: ayından ayının; azərbaycanlı: azərbaycanlıların; azərbaycan: azərbaycanın azərbaycanla;
açıqlama: açıqlamasında; başçı: başçısına; bölgə: bölgəsində bölgəsinə; bütövlük: bütövlüyünə;
bəyanat: bəyanatlarla bəyanatında; bəyannamə: bəyannaməsi; dilək: diləkləri;
diqqət: diqqətini; dövlət: dövlətlərin dövlətinin; dövr: dövründəki dövründə;
döyüş: döyüşləri; dəfə: dəfələrlə; dəstək: dəstəyini dəstəyə; dəyişiklik: dəyişikliklərin;
erməni: ermənilərin; ermənistan: ermənistanla; faktor: faktorlardan; fakt: faktına;
fevral: fevralında; fürsət: fürsətdən; fəaliyyət: fəaliyyəti; görüş: görüşləri; gün: günlərdə;
hadisə: hadisəsinin; heyət: heyəti; hissə: hissəsində; hökumət: hökumətlərinin;
hücum: hücumlarını hücumu; hüquq: hüquqa; həll: həllində; həmrəylik: həmrəyliyini;
hərbçi: hərbçilərinin; hərəkət: hərəkətlərə; həyat: həyatını; ibadətgah: ibadətgahlarının;
il: ildən illər; imkan: imkanlarını; inkişaf: inkişafına; irs: irsinin;
istiqamət: istiqamətlərdən istiqamətində; iyul: iyulun; işğal: işğaldan işğalı işğalın;
kafedra: kafedrasının; katib: katibindən; katiblik: katibliyinin; konqres: konqresinin;
konvensiya: konvensiyaların; krallıq: krallığındakı; kənd: kəndinin; liberalizm: liberalizmin;
metod: metodlarından; millət: millətlər; mina: minaların; mövqe: mövqelərini mövqeyində;
mülkiyyət: mülkiyyətin; müddət: müddətində; müharibə: müharibənin müharibəsi;
münaqişə: münaqişəyə münaqişələr; münasibət: münasibətlərini; müraciət: müraciətinə;
müstəqillik: müstəqilliyini; mənafe: mənafelərin; məqam: məqamlardan; məqalə: məqalədə;
məqsəd: məqsədi; mərhələ: mərhələyə; məscid: məscidlərin; məsələ: məsələsidir məsələdirmi;
narahatlıq: narahatlığını; nazir: nazirlərinin; nüfuz: nüfuzunu; nümayəndə: nümayəndələrinin;
nümunə: nümunələrinə; nəticə: nəticəsində; noyabr: noyabrın; paytaxt: paytaxtı;
prezident: prezidentinin; prinsip: prinsiplərinə; proses: prosesləri;
protokol: protokollarının; qanun: qanunlar; qayda: qaydada; qurban: qurbanları;
qüvvə: qüvvələrinin; qəbiristanlıq: qəbiristanlıqların; qərar: qərarlarına qərardırmı;
qətliam: qətliamının; qətnamə: qətnamələrin; rayon: rayonlarını; razılaşma: razılaşmaya;
region: regionunun; respublika: respublikasının; rol: rolunu; sahə: sahələrindən;
sessiya: sessiyasında; siyasət: siyasətində; soyqırımı: soyqırımının; sərhəd: sərhədlərinin;
səfir: səfirinə; sədr: sədrindən; sənəd: sənədlərinə; səlahiyyət: səlahiyyətləri;
səviyyə: səviyyədə; tarix: tarixində; torpaq: torpaqlarından torpağı;
toxunulmazlıq: toxunulmazlığına; toplantı: toplantısında; təcavüz: təcavüzünü;
tədbir: tədbirləri; təhlil: təhlillər; təmsilçi: təmsilçilərinin; təbrik: təbriklərini;
təxribat: təxribatlar; təşkilat: təşkilatlardan təşkilatının; tərəf: tərəfindən;
təzahür: təzahürlərindən; universitet: universitetinin; vandalizm: vandalizmlə;
vəziyyət: vəziyyəti; xalq: xalqına; xəritə: xəritələrini; zona: zonasında;
zərurət: zərurətdən; çərçivə: çərçivəsində; öhdəlik: öhdəliklərini;
ölkə: ölkələrinin ölkədəki ölkədəkilərin ölkəmizin; üzvlük: üzvlüyünə;
şəhər: şəhərlərimiz şəhərində; şura: şurasının; şəxs: şəxsləri; ştat: ştatları;
əhali: əhaliyə; əlaqə: əlaqələrin; əməkdaşlıq: əməkdaşlığın; əməliyyat: əməliyyatların;
ərazi: ərazilərindəki ərazisinə ərazilərini; əsr: əsrlər; əsər: əsərlərin; iş: işin işlər;
suverenlik: suverenliyinə; sual: sualı; şərait: şəraiti; sübut: sübutudur; orden: ordeni;
məkan: məkanların; mənşə: mənşəyini; ayaq: ayağını; çörək: çörəyi; ürək: ürəyimiz;
uşaq: uşağın; oğul: oğlu; ağız: ağzında; fikir: fikri; ömür: ömrünü; nəsil: nəslin;
sinif: sinfində; şəkil: şəkli; vaxt: vaxtında; su: suyu; nə: nəyin
"""
"""Word of the dictionary: its forms in news and statements; sounds that change at the end."""

NAMES = """
Xocalı: Xocalıda Xocalının Xocalıya Xocalını Xocalıdan;
Laçın: Laçında Laçının Laçına Laçını Laçından; Şuşa: Şuşada Şuşanın Şuşaya Şuşanı Şuşadan;
Qarabağ: Qarabağda Qarabağın Qarabağa Qarabağı Qarabağdan;
Füzuli: Füzulidə Füzulinin Füzuliyə Füzulini Füzulidən;
Ağdam: Ağdamda Ağdamın Ağdama Ağdamı Ağdamdan;
Kəlbəcər: Kəlbəcərdə Kəlbəcərin Kəlbəcərə Kəlbəcəri Kəlbəcərdən;
Zəngilan: Zəngilanda Zəngilanın Zəngilana Zəngilanı Zəngilandan;
Qubadlı: Qubadlıda Qubadlının Qubadlıya Qubadlını Qubadlıdan;
Naxçıvan: Naxçıvanda Naxçıvanın Naxçıvana Naxçıvanı Naxçıvandan;
Gəncə: Gəncədə Gəncənin Gəncəyə Gəncəni Gəncədən;
Tovuz: Tovuzda Tovuzun Tovuza Tovuzu Tovuzdan;
Əliyev: Əliyevin Əliyevə Əliyevi Əliyevdən Əliyevlə;
Bakı: Bakıda Bakının Bakıya Bakını Bakıdan;
Cəbrayıl: Cəbrayılda Cəbrayılın Cəbrayıla Cəbrayılı Cəbrayıldan
"""
"""Places and a surname, in five cases."""

VERBS = """
alqışlamaq: alqışlayırdı; adlandırmaq: adlandıran; anılmaq: anılırdı; aparılmaq: aparılan;
artırmaq: artıran; artmaq: artmasına; açıqlamaq: açıqladı; basdırılmaq: basdırılmış;
basdırmaq: basdırdığı; baxılmaq: baxılmış; bildirmək: bildirmişdi; bitmək: bitməsindən;
dayandırılmaq: dayandırılmasını; deyilmək: deyilirdi; dağıdılmaq: dağıdılmış;
dəstəkləmək: dəstəkləyən; edilmək: edilməsindən; etmək: etdikdən etməyə edən edirdi;
formalaşmaq: formalaşmışdı; göstərmək: göstərən; göstərilmək: göstərilən; gəlmək: gəlməsi;
güclənmək: güclənmiş; itirmək: itirənlər; izləmək: izləyir izləməyib izləməlidir;
imzalanmaq: imzalanmasından; keçirilmək: keçirilən; kifayətlənmək: kifayətlənməmişdir;
mükafatlandırılmaq: mükafatlandırıldı; olunmaq: olunmuşdu;
olmaq: olmuşdur olduğunu olmayacağını olarmı olmamışdır; pisləmək: pisləyərək pisləyir;
pozulmaq: pozulmasıdır; qalmaq: qalmış; qarşılamaq: qarşılamışdır; qınamaq: qınadığını;
qoymaq: qoymuşdur; saxlamaq: saxladığı; tanınmaq: tanınmış; tapmaq: tapmışdı;
tutmaq: tutmaması; törədilmək: törədilən; törətmək: törətdikləri; vermək: verdiyini vermişdi;
yaymaq: yaydığı; yayılmaq: yayıldı; yazılmaq: yazılırdı; yetirmək: yetirməyə;
çatdırmaq: çatdırdı; çevrilmək: çevrilmişdir; çıxmaq: çıxmağını; çağırmaq: çağırırdı;
uğramaq: uğrayan; yürüdülmək: yürüdülən; vurğulamaq: vurğulamışdı; getmək: gedəcək getdiyi;
demək: deyir dedi
"""
"""Infinitives and their forms; a passive is a verb of its own."""

APART = """
dövr dövlət | il ilk | iş işğal | ad ada | ad adam | qara Qarabağ | ay ayaq | xalq xala |
sülh silah | qan qanun | dil dilək | gün güney | ata at | ana an | dağ dağıtmaq | min mina |
qız qızıl | od odun | el elan | masa Masallı | göy Göyçay | ağ Ağdam | xoca Xocalı |
Xocalı Xocavənd | Quba Qubadlı | Tovuz tovuq | zəng Zəngilan | bar barış | baş Bakı |
hal halal | tər tərəf | tər tərk | sər sərhəd | qala qalaq | ver verim | şəhər şəhid |
şəxs şəxsiyyət | sədr sədaqət | müharibə mühacir | əsr əsər | əsr əsir | fikir fəxr |
söz sözlük | yol yoldaş | ərazi ərz | ərazi ərzaq | katib kitab | qərar qərib | fakt faktor |
region regent | prezident prezidium | respublika reklam | rol roman | alma alman | alman almaq
| yara yaramaq | dəniz dən | həyat həyət | təhlil təhlükə | hücum hücrə | qətl qətnamə |
bəyan bəy | azər azad | azad azar | Şuşa şüşə | Gəncə gənc | gəncə gecə | Bakı bakir |
orden ordu | mövqe mövzu | minarə mina | nazir nəzər | inkişaf inkar | insan ins | meydan mey
| qurban qurb | iyun iyul | qayda qayıdış | hadisə hadi | sahə sahib
"""
"""Words that begin alike and have nothing to do with each other."""


def pairs(families):
    """Return (form, word of the dictionary) pairs of a text such as `NOUNS`."""
    found = []
    for family in families.replace("\n", " ").split(";"):
        word, _, forms = family.partition(":")
        found += [(form, word.strip()) for form in forms.split()]
    return found


def pairs_apart():
    """Return the pairs of `APART`."""
    return [tuple(pair.split()) for pair in APART.split("|")]
