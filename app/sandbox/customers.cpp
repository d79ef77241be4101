#include "app/sandbox/customers.h"

#include "app/sandbox/name_pools.h"
#include "app/sandbox/random_source.h"

#include <QSet>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

struct Known {
    const char16_t* name;
    const char16_t* greeting;
    const char16_t* language;
    const char16_t* street;
    const char16_t* mail;
};

const Known known[] = {
    {u"Adaeze Okafor", u"Ms Okafor", u"en", u"Lindenallee 27|20259 Hamburg", u"adaeze@okafor.example"},
    {u"Jürgen Müller", u"Herr Müller", u"de", u"Große Bleichen 8|20354 Hamburg", u"j.mueller@alster-post.example"},
    {u"田中 陽子", u"田中 陽子", u"ja", u"神宮前 3-14-9|150-0001 東京都渋谷区|Japan", u"y.tanaka@mejiro.example"},
    {u"Ольга Петрова", u"Ольга Петрова", u"ru", u"Lange Reihe 61|20099 Hamburg", u"olga.petrova@pochta.example"},
    {u"Łukasz Wójcik", u"Mr Wójcik", u"pl", u"ul. Mokotowska 17/4|00-640 Warszawa|Poland",
     u"lukasz.wojcik@skrzynka.example"},
    {u"Nguyễn Thị Hương", u"Ms Nguyễn", u"vi", u"Billstedter Hauptstraße 88|22111 Hamburg",
     u"huong.nguyen@thu.example"},
    {u"Αλέξανδρος Νικολάου", u"Αλέξανδρος Νικολάου", u"el", u"Λεωφόρος Βασιλίσσης Σοφίας 48|115 28 Αθήνα|Greece",
     u"a.nikolaou@grammata.example"},
    {u"Siân Llewellyn-Price", u"Ms Llewellyn-Price", u"en", u"14 Heol y Bont|Cardiff CF10 3AE|United Kingdom",
     u"sian@llewellyn-price.example"},
    {u"محمد الفارسي", u"محمد الفارسي", u"ar", u"Steindamm 103|20099 Hamburg", u"m.alfarsi@barid.example"},
    {u"Þórdís Jónsdóttir", u"Ms Þórdís Jónsdóttir", u"is", u"Skólavörðustígur 22|101 Reykjavík|Iceland",
     u"thordis@postur.example"},
    {u"김민준", u"김민준", u"ko", u"서울특별시 종로구 율곡로 3길 50|03062|Republic of Korea",
     u"minjun.kim@pyeonji.example"},
    {u"Zoë van der Berg", u"Ms van der Berg", u"nl", u"Keizersgracht 214|1016 DX Amsterdam|Netherlands",
     u"zoe@vanderberg.example"},
    {u"José Ñuñez Ibáñez", u"Mr Ñuñez Ibáñez", u"es", u"Calle del Desengaño 21, 3.º B|28004 Madrid|Spain",
     u"jose.nunez@correo.example"},
    {u"דניאל כהן", u"דניאל כהן", u"he", u"Grindelallee 44|20146 Hamburg", u"daniel.cohen@doar.example"},
    {u"प्रिया शर्मा", u"प्रिया शर्मा", u"hi", u"Hudtwalckerstraße 12|22299 Hamburg", u"priya.sharma@patra.example"},
    {u"Maximiliane Freifrau von Hohenstein-Oberried", u"Frau von Hohenstein-Oberried", u"de",
     u"Gut Oberried 1, Nebengebäude Gärtnerhaus|24321 Lütjenburg", u"maximiliane@hohenstein-oberried.example"},
    {u"Ama Mensah", u"Ms Mensah", u"en", u"Wandsbeker Chaussee 190|22089 Hamburg", u"ama@mensah.example"},
    {u"李慧敏", u"李慧敏", u"zh", u"Colonnaden 39|20354 Hamburg", u"huimin.li@youjian.example"},
    {u"=SUM(A1:A9) Trading GmbH", u"Sir or Madam", u"de", u"Brandstwiete 1|20457 Hamburg",
     u"office@sum-trading.example"},
    {u"O’Neill, Gray & “Sons” Ltd", u"Sir or Madam", u"en", u"Dock 4, The Old Ropery|Liverpool L3 4AQ|United Kingdom",
     u"post@oneill-gray.example"},
    {u"Imke Petersen", u"Frau Petersen", u"de", u"Deichstraße 36|20459 Hamburg", u"imke@petersen-deich.example"},
    {u"Hauke Petersen", u"Herr Petersen", u"de", u"Deichstraße 36|20459 Hamburg", u"hauke@petersen-deich.example"},
    {u"Lasse Petersen", u"Herr Petersen", u"de", u"Deichstraße 36|20459 Hamburg", u"lasse@petersen-deich.example"},
    {u"王秀英", u"王秀英", u"zh", u"Großer Burstah 31|20457 Hamburg", u"xiuying.wang@youjian.example"},
};

QString plainLatin(const QString& text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.unicode() < 128 && (c.isLetter() || c == u'-')) {
            out += c;
        } else if (c.isSpace()) {
            out += u'.';
        }
    }
    return out;
}

/// The same number in the ways that systems print it.
QString printedId(int number, RandomSource& random)
{
    switch (random.below(10)) {
    case 0: return u"%1"_s.arg(number, 7, 10, QChar(u'0'));
    case 1: return u"%1-%2"_s.arg(number / 1000).arg(number % 1000, 3, 10, QChar(u'0'));
    case 2: return u"C-%1"_s.arg(number);
    default: return QString::number(number);
    }
}

void finish(Customer& customer, int number, RandomSource& random)
{
    customer.phone = u"+49 40 555 0%1"_s.arg(1000 + number % 9000);
    customer.account =
        u"%1"_s.arg(48000000 + qint64(number) * 97 % 900000 * 100 + random.below(100), 10, 10, QChar(u'0'));
    customer.policy = u"NGI-%1-%2"_s.arg(20 + random.below(5)).arg(310000 + number % 50000);
    customer.meter = u"1EMH00%1"_s.arg(10000000 + qint64(number) * 7919 % 80000000);
    customer.address.prepend(customer.name);
    if (customer.email.isEmpty()) {
        const QString local = plainLatin(customer.name);
        customer.email = local.size() > 5 && customer.language != u"ja"_s ? local + u"@post.example"_s
                                                                          : u"kd%1@post.example"_s.arg(number);
    }
}

Customer invent(RandomSource& random)
{
    const NamePool& pool = random.pick(namePools());
    Customer customer;
    customer.language = pool.language;
    const int given = random.below(static_cast<int>(pool.given.size()));
    const QString family = random.pick(pool.family);
    const QString first = pool.given[given];
    customer.name = pool.familyFirst ? family + pool.joiner + first : first + pool.joiner + family;
    const bool woman = given % 2 == 0;
    customer.greeting = !pool.courtesy                 ? customer.name
                        : customer.language == u"de"_s ? (woman ? u"Frau "_s : u"Herr "_s) + family
                                                       : (woman ? u"Ms "_s : u"Mr "_s) + family;
    const bool abroad = random.chance(30) && !pool.streets.isEmpty();
    if (abroad) {
        customer.address = random.pick(pool.streets).split(u'/');
    } else {
        customer.address = {u"%1 %2"_s.arg(random.pick(homeStreets())).arg(random.between(1, 140)),
                            random.pick(homeTowns())};
    }
    return customer;
}

Customer firm(RandomSource& random)
{
    Customer customer;
    customer.company = true;
    customer.language = u"de"_s;
    customer.name = random.pick(firmNames());
    customer.greeting = u"Sir or Madam"_s;
    customer.address = {u"%1 %2"_s.arg(random.pick(homeStreets())).arg(random.between(1, 140)),
                        random.pick(homeTowns())};
    return customer;
}

} // namespace

QList<Customer> makeCustomers(quint64 seed, int count)
{
    RandomSource random(seed, u"customers"_s);
    QList<Customer> all;
    QSet<int> numbers{12345};
    QSet<QString> names;
    for (const Known& each : known) {
        Customer customer;
        customer.name = QString::fromUtf16(each.name);
        customer.greeting = QString::fromUtf16(each.greeting);
        customer.language = QString::fromUtf16(each.language);
        customer.address = QString::fromUtf16(each.street).split(u'|');
        customer.email = QString::fromUtf16(each.mail);
        all.append(customer);
        names.insert(customer.name);
    }
    all[formulaFirm].company = all[commaFirm].company = true;
    for (int i = householdFirst; i < householdFirst + 3; ++i) {
        all[i].household = u"HH-2203"_s;
    }
    for (int refused = 0; all.size() < count;) {
        const Customer customer = random.chance(8) ? firm(random) : invent(random);
        if (names.contains(customer.name) &&
            refused < 200) { // in a small sample nobody shares a name; in a large one people do
            ++refused;
            continue;
        }
        names.insert(customer.name);
        all.append(customer);
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        int number = 12345;
        while (i != okafor && numbers.contains(number)) {
            number = random.between(10000, std::max(99999, count * 8));
        }
        numbers.insert(number);
        // Three whose id shows leading zeros, a dash, and both.
        all[i].id = i == okafor ? u"12345"_s
                    : i == 1    ? u"000%1"_s.arg(number)
                    : i == 2    ? u"%1-%2"_s.arg(number / 100).arg(number % 100, 2, 10, QChar(u'0'))
                    : i == 3    ? u"00-%1-%2"_s.arg(number / 1000).arg(number % 1000, 3, 10, QChar(u'0'))
                                : printedId(number, random);
        finish(all[i], number, random);
    }
    all[okafor].account = u"0048204471"_s;
    return all;
}

bool fitsWindows1252(const Customer& customer)
{
    const QString text = customer.address.join(u' ');
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 256; });
}

} // namespace cf::sandbox
