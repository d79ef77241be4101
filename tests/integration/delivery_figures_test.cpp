// The figures of reports are what the truth file of an estate says, and each is what its own query finds.
#include "models/evidence/way_times.h"
#include "models/query/parse.h"
#include "models/search/index_reader.h"
#include "tests/support/estate_truth.h"

using namespace cf;
using namespace Qt::StringLiterals;
using evidence::Breakdown;
using test::EstateTruth;

namespace {

constexpr const char* failedStates = "BOUNCED_HARD BOUNCED_SOFT_FINAL BLOCKED RETURNED_MAIL UNDELIVERABLE REJECTED_BY_PROVIDER EXPIRED LOST";
constexpr const char* deliveredStates = "DELIVERED ACCEPTED_BY_RECIPIENT_SERVER DISPLAYED OPENED DOWNLOADED CLICKED RESPONDED";
constexpr const char* noEvidenceStates = "NO_EVIDENCE UNKNOWN";
constexpr const char* pendingStates = "QUEUED ROUTED DISPATCHED ACCEPTED_BY_PROVIDER DEFERRED NO_EVIDENCE_YET";

bool isIn(const QJsonObject& letter, const char* states)
{
    return EstateTruth::anyLeg(letter, [&](const QJsonObject& leg) { return EstateTruth::stateIn(leg, states); });
}

QString valueOf(const QJsonObject& leg, Breakdown by)
{
    const QString email = leg[u"email"_s].toString().toLower();
    return by == Breakdown::Channel ? leg[u"channel"_s].toString() : by == Breakdown::Platform ? leg[u"platform"_s].toString() : email.isEmpty() ? QString() : email.section(u'@', -1);
}

bool isEmail(const QJsonObject& leg) { return leg[u"channel"_s].toString() == u"EMAIL"; }

QSet<QString> valuesOf(const QJsonObject& letter, Breakdown by)
{
    QSet<QString> values;
    switch (by) {
    case Breakdown::Type: return {letter[u"type"_s].toString()};
    case Breakdown::Unit: return {letter[u"unit"_s].toString()};
    case Breakdown::Template: return {letter[u"usages"_s].toArray().at(0).toObject()[u"template"_s].toString()};
    case Breakdown::Channel:
    case Breakdown::Platform:
    case Breakdown::Domain:
        for (const QJsonObject& leg : EstateTruth::legsOf(letter)) {
            values += by != Breakdown::Domain || isEmail(leg) ? QSet<QString>{valueOf(leg, by)} : QSet<QString>();
        }
    }
    return values;
}

/// A recipient who failed, by the value that is this recipient's.
bool failedBy(const QJsonObject& letter, Breakdown by, const QString& value)
{
    return EstateTruth::anyLeg(letter, [&](const QJsonObject& leg) {
        const bool isOfLeg = by == Breakdown::Channel || by == Breakdown::Platform || by == Breakdown::Domain;
        const bool isMeant = isOfLeg ? valueOf(leg, by) == value && (by != Breakdown::Domain || isEmail(leg)) : valuesOf(letter, by).contains(value);
        return isMeant && EstateTruth::stateIn(leg, failedStates);
    });
}

QString versionOf(const QJsonObject& letter) { return QString::number(letter[u"usages"_s].toArray().at(0).toObject()[u"version"_s].toInt()); }

} // namespace

class DeliveryFiguresTest : public QObject
{
    Q_OBJECT

    EstateTruth m_estate;
    std::optional<store::Database> m_database;
    search::IndexReader m_reader;
    std::unique_ptr<search::SearchIndex> m_index;
    evidence::Period m_period;
    QDate m_today{2026, 11, 23};

    search::Question question(const QString& text) const
    {
        const auto parsed = query::parse(text);
        return {parsed ? *parsed : query::Query(), {QDateTime(m_today, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch(), QTimeZone("Europe/Berlin"), Qt::Monday}};
    }
    qint64 found(const QString& text) { return m_index->total(question(text)).value_or(search::Total{-1, true, 0, {}, {}, 0}).total; }
    qint64 truly(const std::function<bool(const QJsonObject&)>& is) const { return std::ranges::count_if(m_estate.letters, is); }
    bool isWithin(const QJsonObject& letter, QDate from, QDate to) const
    {
        const QDate day = EstateTruth::dayOf(letter);
        return day >= from && day <= to;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_estate.fill(4000, 11));
        auto database = store::Database::open(m_estate.folder.filePath(u"cache.sqlite"_s), store::Database::Mode::ReadOnly);
        QVERIFY(database.has_value());
        m_database.emplace(std::move(*database));
        m_index = search::indexedSearch(*m_database, m_reader);
        m_period = {QDate(2024, 1, 1), QDate(2024, 12, 31)};
    }

    void row75OutcomesAreWhatTheTruthSaysAndAddUp_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("unit");
        QTest::newRow("everything") << QString() << QDate(1970, 1, 1) << QDate(2100, 1, 1) << QString();
        QTest::newRow("a year") << u"sent:2024"_s << QDate(2024, 1, 1) << QDate(2024, 12, 31) << QString();
        QTest::newRow("a unit in 13 weeks") << u"unit:Retail sent:2025-02-03..2025-05-04"_s << QDate(2025, 2, 3) << QDate(2025, 5, 4) << u"Retail"_s;
        QTest::newRow("nothing") << u"unit:Nobody"_s << QDate(2100, 1, 1) << QDate(2100, 1, 1) << u"Nobody"_s;
    }
    void row75OutcomesAreWhatTheTruthSaysAndAddUp()
    {
        QFETCH(QString, text);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QString, unit);
        const auto told = evidence::outcomes(*m_index, question(text));
        QVERIFY(told.has_value());
        const auto count = [&](const std::function<bool(const QJsonObject&)>& is) {
            return truly([&](const QJsonObject& letter) {
                return isWithin(letter, from, to) && (unit.isEmpty() || letter[u"unit"_s].toString() == unit) && is(letter);
            });
        };
        const auto all = {failedStates, deliveredStates, noEvidenceStates, pendingStates, "SUPPRESSED_ADDRESS"};
        QCOMPARE(told->sent.count, count([](const QJsonObject&) { return true; }));
        QCOMPARE(told->failed.count, count([](const QJsonObject& letter) { return isIn(letter, failedStates); }));
        QCOMPARE(told->delivered.count, count([](const QJsonObject& letter) { return isIn(letter, deliveredStates); }));
        QCOMPARE(told->noEvidence.count, count([](const QJsonObject& letter) { return isIn(letter, noEvidenceStates); }));
        QCOMPARE(told->pending.count, count([](const QJsonObject& letter) { return isIn(letter, pendingStates); }));
        QCOMPARE(told->suppressed.count, count([](const QJsonObject& letter) { return isIn(letter, "SUPPRESSED_ADDRESS"); }));
        QCOMPARE(told->other.count, count([&](const QJsonObject& letter) {
                     return std::ranges::none_of(all, [&](const char* states) { return isIn(letter, states); });
                 }));
        qint64 again = 0;
        for (const QJsonObject& letter : m_estate.letters) {
            if (isWithin(letter, from, to) && (unit.isEmpty() || letter[u"unit"_s].toString() == unit)) {
                again += std::max<qint64>(0, std::ranges::count_if(all, [&](const char* states) { return isIn(letter, states); }) - 1);
            }
        }
        QCOMPARE(told->countedAgain(), again);
        for (const evidence::Figure* figure : {&told->sent, &told->delivered, &told->failed, &told->noEvidence, &told->pending, &told->suppressed, &told->other, &told->evident}) {
            QVERIFY(figure->exact);
            QCOMPARE(found(figure->query), figure->count);
        }
    }

    void row3TheShareWithTheWholeChainOfEvidenceIsWhatTheTruthSays()
    {
        const auto told = evidence::outcomes(*m_index, question(u"sent:2024"_s));
        QVERIFY(told.has_value());
        const qint64 whole = truly([&](const QJsonObject& letter) {
            const QJsonArray files = letter[u"files"_s].toArray();
            const bool hasCopy = std::any_of(files.begin(), files.end(), [](const QJsonValue& file) { return file[u"content"_s].toString() != u"MISSING"; });
            const bool isKnown = !EstateTruth::anyLeg(letter, [](const QJsonObject& leg) {
                return QStringList{u"E"_s, u"U"_s}.contains(leg[u"grade"_s].toString());
            });
            return EstateTruth::dayOf(letter).year() == 2024 && hasCopy && isKnown && !letter[u"usages"_s].toArray().isEmpty() && !letter[u"legs"_s].toArray().isEmpty();
        });
        QVERIFY(whole > 0 && whole < told->sent.count);
        QCOMPARE(told->evident.count, whole);
        QCOMPARE(found(told->evident.query), whole);
    }

    void row2VolumeByEachKindIsWhatTheTruthSays_data()
    {
        QTest::addColumn<QString>("by");
        for (const QString& name : evidence::breakdownNames()) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void row2VolumeByEachKindIsWhatTheTruthSays()
    {
        QFETCH(QString, by);
        const Breakdown kind = *evidence::breakdownNamed(by);
        const auto told = evidence::volume(*m_database, *m_index, question({}), m_period, evidence::Step::Month, kind, 3);
        QVERIFY(told.has_value());
        QCOMPARE(told->buckets.size(), size_t(12));
        const auto isMeant = [kind](const QJsonObject& letter) { return kind != Breakdown::Domain || EstateTruth::anyLeg(letter, isEmail); }; // domains: of what went by e-mail
        QCOMPARE(told->total.count, truly([&](const QJsonObject& letter) { return EstateTruth::dayOf(letter).year() == 2024 && isMeant(letter); }));
        QStringList named;
        for (const evidence::Series& series : told->series) {
            if (!series.isOthers) {
                named << series.value;
            }
        }
        QCOMPARE(named.size(), 3);
        for (const evidence::Series& series : told->series) {
            const auto is = [&](const QJsonObject& letter) {
                const QSet<QString> values = valuesOf(letter, kind);
                return series.isOthers ? isMeant(letter) && !values.intersects(QSet<QString>(named.begin(), named.end())) : values.contains(series.value);
            };
            QCOMPARE(series.counts.size(), told->buckets.size());
            qint64 sum = 0;
            for (size_t i = 0; i < told->buckets.size(); ++i) {
                const evidence::Bucket& bucket = told->buckets[i];
                const qint64 expected = truly([&](const QJsonObject& letter) { return isWithin(letter, bucket.from, bucket.to) && is(letter); });
                QCOMPARE(series.counts[i].count, expected);
                QCOMPARE(found(series.counts[i].query), expected);
                sum += expected;
            }
            QCOMPARE(series.total.count, sum);
            QCOMPARE(found(series.total.query), sum);
        }
    }

    void failureRatesAreWhatTheTruthSays_data() { row2VolumeByEachKindIsWhatTheTruthSays_data(); }
    void failureRatesAreWhatTheTruthSays()
    {
        QFETCH(QString, by);
        const Breakdown kind = *evidence::breakdownNamed(by);
        const auto told = evidence::failureRates(*m_database, *m_index, question(u"sent:2024"_s), kind);
        QVERIFY(told.has_value());
        QVERIFY(!told->rates.empty());
        const auto year = [](const QJsonObject& letter) { return EstateTruth::dayOf(letter).year() == 2024; };
        for (const evidence::FailureRate& rate : told->rates) {
            const auto is = [&](const QJsonObject& letter) {
                const bool isThere = kind == Breakdown::Domain ? EstateTruth::anyLeg(letter, [&](const QJsonObject& leg) { return isEmail(leg) && valueOf(leg, kind) == rate.value; })
                                                               : valuesOf(letter, kind).contains(rate.value);
                return year(letter) && isThere && (rate.version.isEmpty() || versionOf(letter) == rate.version);
            };
            QCOMPARE(rate.all.count, truly(is));
            QCOMPARE(rate.failed.count, truly([&](const QJsonObject& letter) { return is(letter) && failedBy(letter, kind, rate.value); }));
            QCOMPARE(found(rate.all.query), rate.all.count);
            QCOMPARE(found(rate.failed.query), rate.failed.count);
            QVERIFY(rate.share.low <= rate.share.value() && rate.share.value() <= rate.share.high);
            QVERIFY(kind != Breakdown::Domain || rate.failed.count > 0);
        }
        QVERIFY(std::ranges::is_sorted(told->rates, std::ranges::greater{}, [](const evidence::FailureRate& rate) { return rate.share.low; }));
        if (kind == Breakdown::Domain) {
            const qint64 without = truly([&](const QJsonObject& letter) { return year(letter) && !EstateTruth::anyLeg(letter, isEmail); });
            QVERIFY(without > 0);
            QCOMPARE(told->without.count, without);
            QCOMPARE(found(told->without.query), without);
            QCOMPARE(told->all.count + without, truly(year));
        }
        if (kind != Breakdown::Template) { // every value is there
            QSet<QString> values, named;
            for (const QJsonObject& letter : m_estate.letters) {
                for (const QString& value : year(letter) ? valuesOf(letter, kind) : QSet<QString>()) {
                    values += kind != Breakdown::Domain || failedBy(letter, kind, value) ? QSet<QString>{value} : QSet<QString>(); // of domains those where something failed
                }
            }
            for (const evidence::FailureRate& rate : told->rates) {
                named << rate.value;
            }
            values.remove({});
            QCOMPARE(named, values);
        }
    }

    void failuresOverTimeAreWhatTheTruthSays()
    {
        const auto told = evidence::failuresOver(*m_index, question(u"unit:Retail"_s), m_period, evidence::Step::Month);
        QVERIFY(told.has_value());
        QCOMPARE(told->rates.size(), size_t(12));
        qint64 failed = 0;
        for (size_t i = 0; i < told->rates.size(); ++i) {
            const evidence::Bucket& bucket = told->buckets[i];
            const auto is = [&](const QJsonObject& letter) { return isWithin(letter, bucket.from, bucket.to) && letter[u"unit"_s].toString() == u"Retail"; };
            QCOMPARE(told->rates[i].all.count, truly(is));
            QCOMPARE(told->rates[i].failed.count, truly([&](const QJsonObject& letter) { return is(letter) && isIn(letter, failedStates); }));
            QCOMPARE(found(told->rates[i].failed.query), told->rates[i].failed.count);
            failed += told->rates[i].failed.count;
        }
        QVERIFY(failed > 0);
        QCOMPARE(told->share.part, failed);
    }

    void oldVersionsStillInUseAreWhatTheTruthSays()
    {
        const auto told = evidence::adoptions(*m_database, *m_index, question(u"sent:2020..2026"_s));
        QVERIFY(told.has_value());
        QCOMPARE(told->templates.size(), size_t(evidence::templatesLooked));
        for (const evidence::Adoption& adoption : told->templates) {
            std::map<QString, QDate> first;
            const auto isOf = [&](const QJsonObject& letter) { return valuesOf(letter, Breakdown::Template).contains(adoption.value); };
            for (const QJsonObject& letter : m_estate.letters) {
                if (isOf(letter)) {
                    QDate& day = first[versionOf(letter)];
                    day = day.isValid() ? std::min(day, EstateTruth::dayOf(letter)) : EstateTruth::dayOf(letter);
                }
            }
            const QDate last = std::ranges::max_element(first, {}, [](const auto& one) { return one.second; })->second;
            QCOMPARE(adoption.since, last);
            QCOMPARE(first[adoption.newest], last);
            const qint64 expected = truly([&](const QJsonObject& letter) {
                const QDate day = EstateTruth::dayOf(letter);
                return isOf(letter) && day.year() >= 2020 && day > last && versionOf(letter) != adoption.newest;
            });
            QCOMPARE(adoption.superseded.count, expected);
            QCOMPARE(found(adoption.superseded.query), expected);
        }
    }

    void row59TimesBetweenStepsAreWhatTheTruthSays()
    {
        const auto told = evidence::wayTimes(*m_database, *m_index, question({}), m_period, evidence::Step::Quarter);
        QVERIFY(told.has_value());
        QCOMPARE(told->buckets.size(), size_t(4));
        std::vector<std::vector<qint64>> sent(4), delivered(4), lags(4);
        qint64 letters = 0, dayOnly = 0, backwards = 0;
        for (const QJsonObject& letter : m_estate.letters) {
            const QDate day = EstateTruth::dayOf(letter);
            if (day.year() != 2024) {
                continue;
            }
            ++letters;
            const size_t part = size_t((day.month() - 1) / 3);
            if (letter[u"issued"_s].isObject()) {
                const qint64 days = EstateTruth::dayOf(letter, u"issued"_s).daysTo(day);
                if (days >= 0) {
                    sent[part].push_back(days * 86'400'000);
                }
            }
            qint64 first = 0;
            for (const QJsonObject& leg : EstateTruth::legsOf(letter)) {
                const qint64 at = leg[u"delivered"_s].toInteger();
                first = at > 0 && (first == 0 || at < first) ? at : first;
                for (const QJsonValue& event : leg[u"events"_s].toArray()) {
                    if (event[u"received"_s].toInteger() > 0 && event[u"at"_s].toInteger() > 0) {
                        lags[part].push_back(event[u"received"_s].toInteger() - event[u"at"_s].toInteger());
                    }
                }
            }
            if (first > 0) {
                const QJsonObject moment = letter[u"sent"_s].toObject();
                const qint64 took = first - moment[u"utc"_s].toInteger();
                if (moment[u"precision"_s].toInt() == 0) {
                    ++dayOnly;
                } else if (took < 0) {
                    ++backwards;
                } else {
                    delivered[part].push_back(took);
                }
            }
        }
        QCOMPARE(told->looked, letters);
        QCOMPARE(told->of, letters);
        for (size_t part = 0; part < 4; ++part) {
            QCOMPARE(told->ways[size_t(evidence::Way::IssuedToSent)].parts[part], evidence::lengthsOf(sent[part]));
            QCOMPARE(told->ways[size_t(evidence::Way::SentToDelivered)].parts[part], evidence::lengthsOf(delivered[part]));
            QCOMPARE(told->ways[size_t(evidence::Way::EventToTold)].parts[part], evidence::lengthsOf(lags[part]));
        }
        QCOMPARE(told->ways[size_t(evidence::Way::SentToDelivered)].dayOnly, dayOnly);
        QCOMPARE(told->ways[size_t(evidence::Way::SentToDelivered)].backwards, backwards);
        QVERIFY(told->ways[size_t(evidence::Way::SentToDelivered)].all.measured > 100);
        QCOMPARE(told->ways[size_t(evidence::Way::ComposedToSent)].all.measured, 0);
    }

    void row65FromAnEventToItsBeingToldIsMeasuredAndLeadsToItsLetters()
    {
        const evidence::Period month{QDate(2024, 5, 1), QDate(2024, 5, 31)};
        const auto told = evidence::wayTimes(*m_database, *m_index, question(u"channel:email"_s), month, evidence::Step::Month);
        QVERIFY(told.has_value());
        std::vector<qint64> lags;
        qint64 letters = 0;
        for (const QJsonObject& letter : m_estate.letters) {
            if (!isWithin(letter, month.from, month.to) || !valuesOf(letter, Breakdown::Channel).contains(u"EMAIL"_s)) {
                continue;
            }
            ++letters;
            for (const QJsonObject& leg : EstateTruth::legsOf(letter)) {
                for (const QJsonValue& event : leg[u"events"_s].toArray()) {
                    lags.push_back(event[u"received"_s].toInteger() - event[u"at"_s].toInteger());
                }
            }
        }
        const evidence::WayTimes& way = told->ways[size_t(evidence::Way::EventToTold)];
        QVERIFY(!lags.empty());
        QCOMPARE(way.all, evidence::lengthsOf(lags));
        QCOMPARE(found(way.query), letters);
    }

    void timesOfTheNewestAloneSaySo()
    {
        const auto told = evidence::wayTimes(*m_database, *m_index, question({}), m_period, evidence::Step::Quarter, 50);
        QVERIFY(told.has_value());
        QCOMPARE(told->looked, 50);
        QVERIFY(told->of > 50);
        QCOMPARE(told->ways[size_t(evidence::Way::IssuedToSent)].parts[0].measured, 0);
        QVERIFY(!told->delays.measured.exact); // its query finds more than were looked at
        QVERIFY(found(told->delays.measured.query) > told->delays.measured.count);
    }

    void reachIsTheFirstAndTheLastDayThatAnythingWasSent()
    {
        QDate first = m_today, last(1970, 1, 1);
        for (const QJsonObject& letter : m_estate.letters) {
            first = std::min(first, EstateTruth::dayOf(letter));
            last = std::max(last, EstateTruth::dayOf(letter));
        }
        QCOMPARE(evidence::firstSent(*m_index, question({})).value(), std::optional(first));
        QCOMPARE(evidence::lastSent(*m_index, question({}), m_today).value(), std::optional(last));
        QCOMPARE(evidence::lastSent(*m_index, question({}), first).value(), std::optional(first));
        QCOMPARE(evidence::lastSent(*m_index, question(u"unit:Nobody"_s), m_today).value(), std::optional<QDate>());
    }
};

QTEST_GUILESS_MAIN(DeliveryFiguresTest)
#include "delivery_figures_test.moc"
