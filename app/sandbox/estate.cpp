#include "app/sandbox/estate.h"

#include "app/sandbox/brand.h"

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

/// A folder of the tree, the months it holds, and its share of what is not told in the story.
struct Place {
    QString folder;
    QDate first, last;
    int share;
    QString channel; ///< the only one; empty: whatever the document type does
};

const QList<Place>& places()
{
    static const QList<Place> all{
        {u"exstream/2024-06"_s, QDate(2024, 6, 1), QDate(2024, 6, 30), 12, {}},
        {u"exstream/2024-11"_s, QDate(2024, 11, 1), QDate(2024, 11, 30), 14, {}},
        {u"exstream/2025-01"_s, QDate(2025, 1, 2), QDate(2025, 1, 31), 12, {}},
        {u"exstream/2025-03"_s, QDate(2025, 3, 1), QDate(2025, 3, 31), 9, {}},
        {u"exstream/2025-04"_s, QDate(2025, 4, 1), QDate(2025, 4, 30), 9, {}},
        {u"print-provider/2025-02"_s, QDate(2025, 2, 1), QDate(2025, 2, 28), 13, u"print"_s},
        {u"print-provider/2024-09"_s, QDate(2024, 9, 2), QDate(2024, 9, 30), 10, u"print"_s},
        {u"letters-legacy"_s, QDate(2024, 1, 2), QDate(2024, 5, 31), 10, u"print"_s},
        {u"mailroom"_s, QDate(2024, 7, 1), QDate(2025, 4, 30), 11, u"email"_s},
        {u"sms"_s, QDate(2024, 12, 1), QDate(2025, 4, 30), 10, u"sms"_s},
    };
    return all;
}

QDateTime officeHour(RandomSource& random, QDate first, QDate last)
{
    QDate day = first.addDays(random.below(static_cast<int>(first.daysTo(last)) + 1));
    while (day.dayOfWeek() > 5) {
        day = day < last ? day.addDays(1) : first;
    }
    return {day, QTime(random.between(8, 17), random.below(60), random.below(60)), Qt::UTC};
}

const DocumentType& chooseType(RandomSource& random, const Place& place, QDate day)
{
    QList<const DocumentType*> choices;
    for (const DocumentType& type : catalogue()) {
        const bool inUse = !type.first.isValid() || (type.first <= day && day <= type.last);
        const bool fits = place.channel.isEmpty() || type.channels.contains(place.channel);
        const int weight = place.channel == u"sms"_s ? (type.channels.contains(u"sms"_s) ? 1 : 0) : type.weight;
        for (int i = 0; inUse && fits && i < weight; ++i) {
            choices.append(&type);
        }
    }
    return *random.pick(choices);
}

Record make(const DocumentType& type, int customer, const QString& channel, const QString& folder,
            const QDateTime& sent)
{
    Record record;
    record.type = &type;
    record.version = versionOn(type, sent.date()).number;
    record.channel = channel;
    record.folder = folder;
    record.parties = {{customer}};
    record.sent = sent;
    record.issued = QDateTime(sent.date(), QTime(6, 0), Qt::UTC);
    return record;
}

void number(Record& record, int serial)
{
    const Brand& brand = brandOf(record.type->unit);
    const QString id = u"%1-%2-%3"_s.arg(brand.idPrefix).arg(record.sent.date().year()).arg(serial, 7, 10, QChar(u'0'));
    record.id = record.folder == u"mailroom"_s ? id.toLower() + u'@' + brand.mailDomain
                : record.folder == u"sms"_s
                    ? u"%1-%2-S%3"_s.arg(brand.idPrefix).arg(record.sent.date().year()).arg(serial, 6, 10, QChar(u'0'))
                    : id;
    record.contentKey = record.id;
    if (record.type->code.startsWith(u"CLM"_s)) {
        record.claimId = u"CLM-%1-%2"_s.arg(record.sent.date().year()).arg(serial % 9000 + 1000, 6, 10, QChar(u'0'));
    } else if (record.type->code == u"LOAN-OFR"_s) {
        record.loanId = u"L-%1"_s.arg(700000 + serial);
    }
}

/// Where nobody reports back, there is no delivery data: not "not delivered".
bool reportsBack(const QString& folder)
{
    return folder.startsWith(u"exstream"_s) || folder == u"sms"_s || folder == u"print-provider/2025-02"_s;
}

} // namespace

QList<Record> planCampaign(RandomSource& random, const Estate& estate, int count)
{
    const DocumentType& type = documentType(u"FEE-CHG"_s);
    QList<Record> all;
    for (int i = 0; i < count; ++i) {
        // Okafor is at 0: she is written to once in the campaign, and that letter is told in the story.
        const int customer = random.between(1, static_cast<int>(estate.customers.size()) - 1);
        const bool march = random.chance(62);
        const QString channel = random.chance(78) ? u"email"_s : random.chance(60) ? u"print"_s : u"portal"_s;
        Record record = make(type, customer, channel, march ? u"exstream/2025-03"_s : u"exstream/2025-04"_s,
                             march ? officeHour(random, QDate(2025, 3, 3), QDate(2025, 3, 31))
                                   : officeHour(random, QDate(2025, 4, 1), QDate(2025, 4, 30)));
        record.campaign = u"FEE-CHANGE-2025"_s;
        record.language = estate.customers[customer].language == u"de"_s ? u"de"_s : u"en"_s;
        record.batch =
            record.sent.date().addDays(-1).toString(Qt::ISODate) + u"-N"_s + QString::number(random.between(1, 2));
        deliver(record, random, 18);
        all.append(record);
    }
    return all;
}

QList<Record> planDailyOutput(RandomSource& random, const Estate& estate, int count)
{
    QList<const Place*> byShare;
    for (const Place& place : places()) {
        for (int i = 0; i < place.share; ++i) {
            byShare.append(&place);
        }
    }
    QList<Record> all;
    for (int i = 0; i < count; ++i) {
        // A stride that visits every folder in proportion, so that none is empty however few records there are.
        const Place& place = *byShare[i * 37 % static_cast<int>(byShare.size())];
        const QDateTime sent = officeHour(random, place.first, place.last);
        const DocumentType& type = chooseType(random, place, sent.date());
        const QString channel = place.channel.isEmpty() ? random.pick(type.channels) : place.channel;
        int customer = random.below(static_cast<int>(estate.customers.size()));
        while (place.folder == u"print-provider/2024-09"_s && !fitsWindows1252(estate.customers[customer])) {
            customer = random.below(static_cast<int>(estate.customers.size()));
        }
        Record record = make(type, customer, channel, place.folder, sent);
        if (estate.customers[customer].language == u"de"_s && random.chance(70)) {
            record.language = u"de"_s;
        }
        if (type.code == u"STMT-01"_s && channel == u"print"_s && place.folder.startsWith(u"exstream"_s)) {
            record.group = u"statements %1"_s.arg(sent.date().day() / 11);
            record.batch = sent.date().toString(u"yyyy-MM"_s) + u"-STMT"_s;
        }
        if (reportsBack(place.folder)) {
            deliver(record, random, 5);
        }
        all.append(record);
    }
    return all;
}

void deliver(Record& record, RandomSource& random, int failurePercent)
{
    const auto end = [&](const char16_t* state, qint64 seconds, const QString& reason = {}) {
        record.state = QString::fromUtf16(state);
        record.stateTime = record.sent.addSecs(seconds);
        record.reason = reason;
    };
    const bool failed = random.chance(failurePercent);
    const int roll = random.below(100);
    const qint64 day = 86400;
    if (record.channel == u"email"_s) {
        if (failed) {
            roll < 50   ? end(u"BOUNCED_HARD", random.between(3, 90), u"5.1.1"_s)
            : roll < 68 ? end(u"BOUNCED_HARD", random.between(3, 90), u"5.7.1"_s)
            : roll < 86 ? end(u"BOUNCED_SOFT_FINAL", 2 * day, u"5.2.2"_s)
                        : end(u"BOUNCED_SOFT_FINAL", 3 * day, u"4.4.7"_s);
        } else {
            roll < 62   ? end(u"ACCEPTED_BY_RECIPIENT_SERVER", random.between(1, 30))
            : roll < 82 ? end(u"OPENED", random.between(400, 200000))
            : roll < 90 ? end(u"DISPATCHED", 1)
                        : end(u"NO_EVIDENCE", 7 * day);
        }
    } else if (record.channel == u"sms"_s) {
        failed ? (roll < 60 ? end(u"UNDELIVERABLE", 60, u"UNDELIV"_s) : end(u"EXPIRED", 2 * day, u"EXPIRED"_s))
               : end(u"DELIVERED", random.between(2, 40), u"DELIVRD"_s);
    } else if (record.channel == u"portal"_s) {
        roll < 45   ? end(u"DISPLAYED", random.between(3000, 600000))
        : roll < 65 ? end(u"DOWNLOADED", random.between(3000, 600000))
                    : end(u"NO_EVIDENCE_YET", 60);
    } else {
        failed
            ? end(u"RETURNED_MAIL", random.between(6, 12) * day, roll < 50 ? u"unknown at this address"_s : u"moved"_s)
        : roll < 75 ? end(u"DISPATCHED", random.between(3, 8) * 3600)
        : roll < 90 ? end(u"DELIVERED", random.between(1, 3) * day)
                    : end(u"NO_EVIDENCE", 10 * day);
    }
}

Estate planEstate(quint64 seed, int count)
{
    Estate estate;
    estate.seed = seed;
    estate.customers = makeCustomers(seed, std::max(120, count / 4));
    estate.records = tellStory();
    RandomSource random(seed, u"records"_s);
    const int left = std::max(0, count - static_cast<int>(estate.records.size()));
    QList<Record> others = planCampaign(random, estate, left * 27 / 100);
    others += planDailyOutput(random, estate, left - static_cast<int>(others.size()));
    int serial = 51000;
    for (Record& record : others) {
        number(record, serial);
        serial += random.between(1, 9);
    }
    estate.records += others;
    std::stable_sort(estate.records.begin(), estate.records.end(), [](const Record& a, const Record& b) {
        return std::tie(a.folder, a.sent) < std::tie(b.folder, b.sent);
    });
    return estate;
}

QString berlinOffset(const QDateTime& local)
{
    const auto lastSunday = [&](int month) {
        const QDate end(local.date().year(), month, 31);
        return end.addDays(-(end.dayOfWeek() % 7));
    };
    const QDateTime from(lastSunday(3), QTime(2, 0), Qt::UTC);
    const QDateTime until(lastSunday(10), QTime(2, 0), Qt::UTC);
    return from <= local && local < until ? u"+02:00"_s : u"+01:00"_s;
}

QString withoutZone(const QDateTime& local) { return local.toString(u"yyyy-MM-dd'T'HH:mm:ss"_s); }

QString withZone(const QDateTime& local) { return withoutZone(local) + berlinOffset(local); }

} // namespace cf::sandbox
