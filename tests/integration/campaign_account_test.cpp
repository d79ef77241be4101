// What the account of every campaign of an estate says is what the truth file says, class by class and record by record. The truth is read
// with code of its own.
#include "app/sandbox/estate/estate_fill.h"
#include "models/evidence/campaign_account.h"
#include "models/query/parse.h"
#include "models/query/print.h"
#include "models/search/indexed_search.h"
#include "models/search/sql_search.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::evidence;
using namespace Qt::StringLiterals;

namespace {

struct TrueLetter {
    QString campaign, batch, document, state;
    QStringList states; ///< of each recipient
    bool isCopy = false, isProof = false, isKept = false;

    bool isComposed() const { return state != u"SUPPRESSED" && state != u"DRAFT"; }
    qsizetype in(const QStringList& wanted) const
    {
        return std::count_if(states.begin(), states.end(), [&](const QString& one) { return wanted.contains(one); });
    }
};

const QStringList unsent{u"QUEUED"_s, u"ROUTED"_s, u"SUPPRESSED_ADDRESS"_s, u"UNKNOWN"_s};
const QStringList acted{u"CLICKED"_s, u"RESPONDED"_s};
const QStringList viewed{u"DISPLAYED"_s, u"OPENED"_s, u"DOWNLOADED"_s, u"CLICKED"_s, u"RESPONDED"_s};
const QStringList delivered = viewed + QStringList{u"DELIVERED"_s, u"ACCEPTED_BY_RECIPIENT_SERVER"_s};

/// The code of the one class a letter ends in.
QString classOf(const TrueLetter& letter)
{
    if (letter.isCopy) {
        return u"secondCopy"_s;
    }
    if (letter.isProof) {
        return u"proof"_s;
    }
    if (letter.state == u"SUPPRESSED") {
        return u"suppressed"_s;
    }
    if (letter.state == u"DRAFT") {
        return u"draft"_s;
    }
    if (!letter.isKept) {
        return u"noCopy"_s;
    }
    const qsizetype all = letter.states.size(), not_sent = letter.in(unsent);
    if (all == 0) {
        return u"noRecipient"_s;
    }
    if (not_sent == all) {
        return letter.states.contains(u"SUPPRESSED_ADDRESS"_s)                               ? u"heldBack"_s
               : letter.states.contains(u"QUEUED"_s) || letter.states.contains(u"ROUTED"_s) ? u"routing"_s
                                                                                              : u"untold"_s;
    }
    if (not_sent > 0) {
        return u"partlyDispatched"_s;
    }
    if (letter.in(delivered) == all) {
        return letter.in(viewed) < all ? u"unviewed"_s : letter.in(acted) > 0 ? u"actedOn"_s : u"unanswered"_s;
    }
    if (letter.in(delivered) > 0) {
        return u"partlyDelivered"_s;
    }
    const std::pair<QString, QStringList> causes[] = {{u"bounced"_s, {u"BOUNCED_HARD"_s, u"BOUNCED_SOFT_FINAL"_s, u"BLOCKED"_s}},
                                                      {u"returned"_s, {u"RETURNED_MAIL"_s, u"UNDELIVERABLE"_s}},
                                                      {u"failed"_s, {u"REJECTED_BY_PROVIDER"_s, u"EXPIRED"_s, u"LOST"_s}},
                                                      {u"noEvidence"_s, {u"NO_EVIDENCE"_s}},
                                                      {u"otherReaction"_s, {u"FORWARDED"_s, u"COMPLAINT"_s, u"UNSUBSCRIBED"_s}},
                                                      {u"pending"_s, {u"DISPATCHED"_s, u"ACCEPTED_BY_PROVIDER"_s, u"DEFERRED"_s}},
                                                      {u"noEvidenceYet"_s, {u"NO_EVIDENCE_YET"_s}}};
    for (const auto& [name, some] : causes) {
        if (letter.in(some) > 0) {
            return name;
        }
    }
    return {};
}

} // namespace

class CampaignAccountTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<TrueLetter> m_truth;
    std::optional<store::Database> m_database;
    search::IndexFactory m_factory = search::indexedSearches();

    /// The numbers of an account by code, and what the truth makes of them.
    void compare(search::SearchIndex& index, const query::Query& population, const std::function<bool(const TrueLetter&)>& belongs)
    {
        QMap<QString, qint64> wanted;
        qint64 records = 0;
        for (const TrueLetter& letter : m_truth) {
            if (belongs(letter)) {
                ++wanted[classOf(letter)];
                ++records;
            }
        }
        const auto account = accountOf(index, population, {});
        QVERIFY2(account, qPrintable(account ? QString() : account.error().detail));
        QVERIFY(account->addsUp());
        QCOMPARE(account->records.count, records);
        qint64 before = records;
        for (const CountedStep& step : account->steps) {
            QVERIFY(step.reached.has_value());
            for (const CountedLoss& loss : step.lost) {
                const QString what = QString(codeOf(loss.what)) + u": "_s + query::print(loss.counted.query);
                const auto asked = index.total({loss.counted.query, {}});
                QVERIFY2(asked && asked->total == wanted.value(codeOf(loss.what)), qPrintable(what));
                QVERIFY2(asked->total == loss.counted.count && asked->exact == loss.counted.isExact, qPrintable(what));
                before -= loss.counted.count;
            }
            QCOMPARE(step.reached->count, before);
        }
        QCOMPARE(account->step(CampaignStep::ActedOn)->reached->count, wanted.value(u"actedOn"_s));
        QCOMPARE(account->step(CampaignStep::Viewed)->reached->count, wanted.value(u"actedOn"_s) + wanted.value(u"unanswered"_s));
        const auto undelivered = index.total({undeliveredOf(population), {}});
        QVERIFY(undelivered.has_value());
        QCOMPARE(undelivered->total,
                 account->step(CampaignStep::Composed)->reached->count - account->step(CampaignStep::Delivered)->reached->count);
    }

private Q_SLOTS:
    void initTestCase()
    {
        estate::Filling filling;
        filling.profile = m_folder.path();
        filling.records = 6000;
        filling.seed = 11;
        filling.pageSize = 1000;
        filling.truth = m_folder.filePath(u"truth.jsonl"_s);
        const auto filled = estate::fill(filling);
        QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().detail));
        QFile file(filling.truth);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSet<QString> documents;
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            TrueLetter letter{line[u"campaign"].toString(), line[u"batch"].toString(), line[u"document"].toString(), line[u"state"].toString(), {}, {}, {}, {}};
            letter.isCopy = documents.contains(letter.document);
            letter.isCopy = letter.isCopy || line[u"trap"].toInt() == 9; // the same bytes for the same customer once more, under an id of their own
            documents << letter.document;
            for (const QJsonValue& leg : line[u"legs"].toArray()) {
                letter.states << leg.toObject()[u"state"].toString();
            }
            for (const QJsonValue& one : line[u"files"].toArray()) {
                letter.isKept = letter.isKept || one.toObject()[u"content"].toString() != u"MISSING";
            }
            for (const QJsonValue& attribute : line[u"attributes"].toArray()) {
                letter.isProof = letter.isProof || attribute.toArray() == QJsonArray{u"Output"_s, u"PROOF"_s};
            }
            m_truth.push_back(letter);
        }
        auto database = store::Database::open(m_folder.filePath(u"cache.sqlite"_s), store::Database::Mode::ReadOnly);
        QVERIFY(database.has_value());
        m_database.emplace(std::move(*database));
    }

    void row16EveryCampaignAddsUpToTheTruth()
    {
        QSet<QString> campaigns;
        for (const TrueLetter& letter : m_truth) {
            campaigns << letter.campaign;
        }
        campaigns.remove({});
        QVERIFY(campaigns.size() > 50);
        const auto index = m_factory(*m_database);
        for (const QString& campaign : std::as_const(campaigns)) {
            compare(*index, campaignQuery(campaign), [&](const TrueLetter& letter) { return letter.campaign == campaign; });
            if (QTest::currentTestFailed()) {
                qWarning("%s", qPrintable(campaign));
                return;
            }
        }
    }

    void row71WhatWasIntendedAndNotEvidencedIsExactlyTheTruthOfTheWholeEstate()
    {
        const auto index = m_factory(*m_database);
        compare(*index, query::Query(), [](const TrueLetter&) { return true; });
        QMap<QString, int> classes;
        for (const TrueLetter& letter : m_truth) {
            ++classes[classOf(letter)];
        }
        for (const char* met : {"secondCopy", "proof", "suppressed", "noCopy", "untold", "partlyDispatched", "partlyDelivered", "bounced", "returned",
                                "failed", "noEvidence", "otherReaction", "pending", "unviewed", "unanswered", "actedOn"}) {
            QVERIFY2(classes.contains(QLatin1StringView(met)), met); // or the comparison would say nothing of it
        }
    }

    void sqlAloneCountsTheSame()
    {
        const auto index = search::sqlSearch(*m_database);
        const auto parsed = query::parse(u"type:\"fee change notice\" sent:2024..2025");
        QVERIFY(parsed.has_value());
        const auto sql = accountOf(*index, *parsed, {});
        const auto indexed = accountOf(*m_factory(*m_database), *parsed, {});
        QVERIFY(sql && indexed);
        QVERIFY(sql->records.count > 0);
        QCOMPARE(*sql, *indexed);
    }

    void trap7WhatWasArchivedTwiceInABatchWhoseNumberIsUsedAgainIsCountedOnce()
    {
        const auto index = m_factory(*m_database);
        const auto again = std::find_if(m_truth.begin(), m_truth.end(), [](const TrueLetter& letter) { return letter.batch == u"RUN-0001"; });
        QVERIFY(again != m_truth.end() && again->isCopy);
        compare(*index, batchQuery(u"RUN-0001"_s), [](const TrueLetter& letter) { return letter.batch == u"RUN-0001"; });
    }

    void queriesReadBackAsThemselves()
    {
        const auto parsed = query::parse(u"campaign:\"Fee change notice 2024\" (lang:de OR lang:fr) sent:2024-03");
        QVERIFY(parsed.has_value());
        for (const StepQuery& step : stepsOf(*parsed)) {
            const auto again = query::parse(query::print(step.reached));
            QVERIFY(again && *again == step.reached);
            for (const LossQuery& loss : step.lost) {
                const auto same = query::parse(query::print(loss.query));
                QVERIFY2(same && *same == loss.query, qPrintable(query::print(loss.query)));
            }
        }
        const auto undelivered = query::parse(query::print(undeliveredOf(*parsed)));
        QVERIFY(undelivered && *undelivered == undeliveredOf(*parsed));
    }

    void aQueryNamesOneCampaignOrNone()
    {
        const auto named = [](QStringView text) { return populationNamedBy(*query::parse(text)); };
        QCOMPARE(named(u"campaign:spring bounced"), (NamedPopulation{query::Field::Campaign, u"spring"_s}));
        QCOMPARE(named(u"batch:B-7"), (NamedPopulation{query::Field::Batch, u"B-7"_s}));
        QVERIFY(!named(u"campaign:(spring, autumn)"));
        QVERIFY(!named(u"campaign:spring batch:B-7"));
        QVERIFY(!named(u"-campaign:spring"));
        QVERIFY(!named(u""));
    }
};

QTEST_GUILESS_MAIN(CampaignAccountTest)
#include "campaign_account_test.moc"
