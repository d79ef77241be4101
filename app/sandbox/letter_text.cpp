#include "app/sandbox/letter_text.h"

#include "app/sandbox/brand.h"

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

QString grouped(qint64 whole, QChar separator)
{
    QString digits = QString::number(whole);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, separator);
    }
    return digits;
}

QString salutationOf(const Customer& customer, bool german)
{
    if (german) {
        if (customer.company) {
            return u"Sehr geehrte Damen und Herren,"_s;
        }
        return (customer.greeting.startsWith(u"Frau"_s)   ? u"Sehr geehrte "_s
                : customer.greeting.startsWith(u"Herr"_s) ? u"Sehr geehrter "_s
                                                          : u"Guten Tag "_s) +
               customer.greeting + u',';
    }
    QString greeting = customer.greeting;
    greeting.replace(u"Frau "_s, u"Ms "_s).replace(u"Herr "_s, u"Mr "_s);
    return u"Dear "_s + greeting + u',';
}

QStringList referencesOf(const Brief& brief)
{
    const Record& record = brief.record;
    const QString number = record.reissueOf.isEmpty() ? record.id : record.contentKey;
    QStringList lines{brief.say(u"Our reference "_s, u"Unser Zeichen "_s) + number.section(u'@', 0, 0).toUpper()};
    if (!record.claimId.isEmpty()) {
        lines += brief.say(u"Claim "_s, u"Schaden "_s) + record.claimId;
    } else if (!record.loanId.isEmpty()) {
        lines += brief.say(u"Loan "_s, u"Darlehen "_s) + record.loanId;
    } else if (record.type->unit == Unit::Bank) {
        lines += brief.say(u"Account ending "_s, u"Konto mit der Endung "_s) + brief.accountEnd();
    } else if (record.type->unit == Unit::Insurance) {
        lines += brief.say(u"Policy "_s, u"Vertrag "_s) + brief.customer.policy;
    } else {
        lines += brief.say(u"Meter "_s, u"Zähler "_s) + brief.customer.meter;
    }
    lines += brief.say(u"Customer "_s, u"Kunde "_s) + brief.customer.id;
    if (!record.caseId.isEmpty()) {
        lines += record.caseId;
    }
    return lines;
}

/// The templates that exist in German.
bool writtenInGerman(const QString& code)
{
    return QStringList{u"FEE-CHG"_s, u"MTR-REQ"_s, u"TARIFF"_s}.contains(code);
}

} // namespace

QString Brief::money(qint64 cents) const
{
    const QString sign = cents < 0 ? u"–"_s : QString();
    const qint64 all = std::abs(cents);
    const QString fraction = u"%1"_s.arg(all % 100, 2, 10, QChar(u'0'));
    return german ? sign + grouped(all / 100, u'.') + u',' + fraction + u" €"_s
                  : sign + u'€' + grouped(all / 100, u',') + u'.' + fraction;
}

QString Brief::count(qint64 number) const { return grouped(number, german ? u'.' : u','); }

QString Brief::date(QDate day) const
{
    static const QStringList months =
        u"January|February|March|April|May|June|July|August|September|October|November|December"_s.split(u'|');
    return german ? day.toString(u"dd.MM.yyyy"_s)
                  : u"%1 %2 %3"_s.arg(day.day()).arg(months[day.month() - 1]).arg(day.year());
}

Letter letterFor(const Record& record, const Estate& estate)
{
    const Customer& customer = estate.customers[record.parties.first().customer];
    const bool german = record.language == u"de"_s && writtenInGerman(record.type->code);
    Brief brief{record, customer, RandomSource(estate.seed, record.contentKey), german, salutationOf(customer, german)};
    Letter letter;
    letter.unit = record.type->unit;
    letter.language = german ? u"de"_s : u"en"_s;
    letter.addresseeLanguage = customer.language;
    letter.date = record.issued.date();
    letter.templateCode = u"%1 %2"_s.arg(record.type->code).arg(record.version);
    letter.mark = record.mark;
    letter.forPrint = record.channel == u"print"_s || record.channel == u"registered mail"_s;
    letter.personal = !record.generic;
    if (letter.personal) {
        letter.address = customer.address;
        if (record.parties.size() > 1) {
            for (qsizetype i = 1; i < record.parties.size(); ++i) {
                letter.address.insert(i, estate.customers[record.parties[i].customer].name);
            }
        }
        letter.addressNote =
            record.channel == u"registered mail"_s ? brief.say(u"Registered mail"_s, u"Einschreiben"_s) : QString();
        letter.references = referencesOf(brief);
        letter.salutation = brief.salutation;
        letter.languageNote = languageNote(customer.language);
    }
    switch (letter.unit) {
    case Unit::Bank: writeBankLetter(letter, brief); break;
    case Unit::Insurance: writeInsuranceLetter(letter, brief); break;
    case Unit::Energy: writeEnergyLetter(letter, brief); break;
    }
    return letter;
}

QString messageFor(const Record& record, const Estate& estate)
{
    const Customer& customer = estate.customers[record.parties.first().customer];
    Brief brief{record, customer, RandomSource(estate.seed, record.contentKey), false, {}};
    const QString day = brief.date(record.sent.date().addDays(1 + brief.random.below(6)));
    const QString hour =
        u"%1:%2"_s.arg(brief.random.between(8, 16)).arg(brief.random.pick(QList<QString>{u"00"_s, u"30"_s}));
    if (record.story == u"sms-utf16"_s) {
        return u"بنك نورث غيت: تذكير بدفعة قدرها 120.50 € مستحقة في 24/03/2025. 🙏 %1"_s.arg(customer.name);
    }
    if (record.type->code == u"SMS-PAY"_s) {
        return u"Northgate Savings Bank: a payment of %1 is due on %2 for your account ending %3. Paid already? Thank you! 👍"_s
            .arg(brief.money(brief.random.between(1500, 24000)), day, brief.accountEnd());
    }
    if (record.type->code == u"SMS-CLM"_s) {
        return u"Northgate Insurance: news on claim %1. Please see your mailbox at northgate.example/claims."_s.arg(
            record.claimId);
    }
    return u"⚡ Northgate Energy: our fitter comes on %1 at %2 to exchange meter %3. Not at home? 📅 northgate.example/appt 🙂"_s
        .arg(day, hour, customer.meter);
}

} // namespace cf::sandbox
