// What the truth file says of an estate of 2,000 is what the search answers, from the index and from SQL. The truth is read with code of
// its own.
#include "app/sandbox/estate/estate_fill.h"
#include "models/query/parse.h"
#include "models/search/index_reader.h"
#include "models/search/sql_search.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

/// Words as people see them: plain letters in lower case; each Chinese or Japanese character is one.
QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty()) {
            words << std::exchange(word, {});
        }
    };
    QString plain = text.normalized(QString::NormalizationForm_KD).toLower();
    plain.replace(u'ł', u'l').replace(u"ß"_s, u"ss"_s);
    for (const QChar c : std::as_const(plain)) {
        if (c.unicode() >= 0x3040) {
            end();
            words << QString(c);
        } else if (c.isLetterOrNumber()) {
            word += c;
        } else if (!c.isMark()) {
            end();
        }
    }
    end();
    return words;
}

class Truth
{
public:
    explicit Truth(const QJsonObject& object)
        : m_object(object)
    {
        for (const QJsonValue& leg : object[u"legs"].toArray()) {
            legs << leg.toObject();
        }
        for (const QJsonValue& file : object[u"files"].toArray()) {
            files << file.toObject();
            bodies << wordsOf(files.back()[u"body"].toString());
        }
        usage = object[u"usages"].toArray().at(0).toObject();
        bodies << wordsOf(text(u"title"));
    }
    QString text(QStringView name) const { return m_object[name].toString(); }
    qint64 sentDay() const { return m_object[u"sent"].toObject()[u"wall"].toInteger() / 86'400'000; }
    QString month() const { return QDate(1970, 1, 1).addDays(sentDay()).toString(u"yyyy-MM"); }
    bool leg(const std::function<bool(const QJsonObject&)>& is) const { return std::any_of(legs.begin(), legs.end(), is); }
    bool legIs(const char* name, const QString& value) const
    {
        return leg([&](const QJsonObject& each) { return each[QLatin1StringView(name)].toString() == value; });
    }
    bool stateIn(const QString& states, const QString& channel = {}) const
    {
        return leg([&](const QJsonObject& each) {
            return states.split(u' ').contains(each[u"state"].toString()) && (channel.isEmpty() || each[u"channel"].toString() == channel);
        });
    }
    bool says(const QString& word) const
    {
        return std::any_of(bodies.begin(), bodies.end(), [&](const QStringList& words) { return words.contains(word); });
    }
    bool saysPhrase(const QStringList& phrase) const
    {
        return std::any_of(bodies.begin(), bodies.end(), [&](const QStringList& words) {
            return std::search(words.begin(), words.end(), phrase.begin(), phrase.end()) != words.end();
        });
    }
    bool file(const char* name, const QString& value) const
    {
        return std::any_of(files.begin(), files.end(), [&](const QJsonObject& each) { return each[QLatin1StringView(name)].toString() == value; });
    }

    QList<QJsonObject> legs, files;
    QJsonObject usage;
    QList<QStringList> bodies;

private:
    QJsonObject m_object;
};

using Is = std::function<bool(const Truth&)>;

QSet<QString> valuesOf(const Truth& truth, search::Facet facet)
{
    QSet<QString> values;
    const auto ofLegs = [&](const char* name) {
        for (const QJsonObject& leg : truth.legs) {
            values << leg[QLatin1StringView(name)].toString();
        }
    };
    switch (facet) {
    case search::Facet::Channel: ofLegs("channel"); break;
    case search::Facet::State: ofLegs("state"); break;
    case search::Facet::Grade: ofLegs("grade"); break;
    case search::Facet::Type: values << truth.text(u"type"); break;
    case search::Facet::Unit: values << truth.text(u"unit"); break;
    case search::Facet::Language: values << truth.text(u"language"); break;
    case search::Facet::Class: values << truth.text(u"class"); break;
    case search::Facet::Campaign: values << truth.text(u"campaign"); break;
    case search::Facet::Trigger: values << truth.text(u"event_type"); break;
    case search::Facet::ChannelReason: ofLegs("channel_reason"); break;
    case search::Facet::Month: values << truth.month(); break;
    case search::Facet::Format:
        for (const QJsonObject& file : truth.files) {
            values << file[u"format"].toString();
        }
        break;
    default: break;
    }
    return values;
}

const std::vector<search::Facet> facets = {search::Facet::Channel, search::Facet::State,    search::Facet::Grade, search::Facet::Type,
                                           search::Facet::Unit,    search::Facet::Language, search::Facet::Class, search::Facet::Campaign,
                                           search::Facet::Month,   search::Facet::Format,   search::Facet::Trigger, search::Facet::ChannelReason};

} // namespace

class EstateTruthTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<Truth> m_truth;
    std::optional<store::Database> m_database;
    search::IndexReader m_reader;

private Q_SLOTS:
    void initTestCase()
    {
        estate::Filling filling;
        filling.profile = m_folder.path();
        filling.records = 2000;
        filling.seed = 7;
        filling.pageSize = 500;
        filling.truth = m_folder.filePath(u"truth.jsonl"_s);
        const auto filled = estate::fill(filling);
        QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().detail));
        QFile file(filling.truth);
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QJsonDocument line = QJsonDocument::fromJson(file.readLine());
            QVERIFY(line.isObject());
            m_truth.emplace_back(line.object());
        }
        QCOMPARE(m_truth.size(), size_t(2000));
        auto database = store::Database::open(m_folder.filePath(u"cache.sqlite"_s), store::Database::Mode::ReadOnly);
        QVERIFY(database.has_value());
        m_database.emplace(std::move(*database));
    }

    void row60TotalsAndFacetsAreExact_data()
    {
        const QString bounced = u"BOUNCED_HARD BOUNCED_SOFT_FINAL BLOCKED"_s;
        const QString delivered = u"DISPLAYED OPENED DOWNLOADED CLICKED RESPONDED DELIVERED ACCEPTED_BY_RECIPIENT_SERVER"_s;
        const QDate epoch(1970, 1, 1);
        const estate::Vocabulary vocabulary;
        const auto word = [&](int rank) {
            const estate::Text text = vocabulary.word(estate::Tongue::German, rank);
            return wordsOf(QString::fromUtf8(text.data(), qsizetype(text.size()))).constFirst();
        };
        QTest::addColumn<QString>("query");
        QTest::addColumn<Is>("is");
        const auto add = [](const QString& query, Is is) { QTest::newRow(qPrintable(query.isEmpty() ? u"everything"_s : query)) << query << is; };
        add({}, [](const Truth&) { return true; });
        add(u"channel:email"_s, [](const Truth& t) { return t.legIs("channel", u"EMAIL"_s); });
        add(u"-channel:print"_s, [](const Truth& t) { return !t.legIs("channel", u"PRINT"_s); });
        add(u"customer:C-0000005"_s, [](const Truth& t) { return t.legIs("customer", u"C-0000005"_s) || t.legIs("customer", u"C-5"_s); });
        add(u"bounced"_s, [=](const Truth& t) { return t.stateIn(bounced); });
        add(u"channel:email bounced"_s, [=](const Truth& t) { return t.stateIn(bounced, u"EMAIL"_s); });
        add(u"channel:print delivered"_s, [=](const Truth& t) { return t.stateIn(delivered, u"PRINT"_s); });
        add(u"returned OR lang:ja"_s, [](const Truth& t) { return t.stateIn(u"RETURNED_MAIL UNDELIVERABLE"_s) || t.text(u"language") == u"ja"; });
        add(u"grade:X"_s, [](const Truth& t) { return t.legIs("grade", u"X"_s); });
        add(u"lang:pl"_s, [](const Truth& t) { return t.text(u"language") == u"pl"; });
        add(u"unit:mortgage"_s, [](const Truth& t) { return t.text(u"unit") == u"Mortgage"; });
        add(u"type:\"account statement\""_s, [](const Truth& t) { return t.text(u"type") == u"Account statement"; });
        add(u"class:\"10 years tax\" sent:2024"_s, [](const Truth& t) { return t.text(u"class") == u"10 years tax" && t.month().startsWith(u"2024"); });
        add(u"template:STM-0003"_s, [](const Truth& t) { return t.usage[u"template"].toString() == u"STM-0003"; });
        add(u"template:STM-0003 v:2..5"_s, [](const Truth& t) {
            const int version = t.usage[u"version"].toInt();
            return t.usage[u"template"].toString() == u"STM-0003" && version >= 2 && version <= 5;
        });
        add(u"sent:2024-03-01..2024-04-01"_s, [=](const Truth& t) {
            return t.sentDay() >= epoch.daysTo(QDate(2024, 3, 1)) && t.sentDay() <= epoch.daysTo(QDate(2024, 4, 1));
        });
        add(u"format:html"_s, [](const Truth& t) { return t.file("format", u"html"_s); });
        add(u"pages:>3"_s, [](const Truth& t) {
            return std::any_of(t.files.begin(), t.files.end(), [](const QJsonObject& file) { return file[u"pages"].toInt() > 3; });
        });
        add(u"is:missing"_s, [](const Truth& t) { return t.file("content", u"MISSING"_s); });
        add(u"campaign:\"Fee change notice 2024\""_s, [](const Truth& t) { return t.text(u"campaign") == u"Fee change notice 2024"; });
        add(u"account:15"_s, [](const Truth& t) { return t.text(u"account") == u"00-00000015"; });
        for (const QString& kind : {u"BILLING_CYCLE_CLOSED"_s, u"POLICY_ISSUED"_s, u"CLAIM_APPROVED"_s, u"SERVICE_CHANGED"_s}) {
            add(u"trigger:"_s + kind.toLower(), [=](const Truth& t) { return t.text(u"event_type") == kind; });
        }
        add(u"-trigger:service_changed channel-reason:regulation"_s,
            [](const Truth& t) { return t.text(u"event_type") != u"SERVICE_CHANGED" && t.legIs("channel_reason", u"REGULATION"_s); });
        add(u"channel:email channel-reason:preference"_s, [](const Truth& t) {
            return t.leg([](const QJsonObject& leg) { return leg[u"channel"].toString() == u"EMAIL" && leg[u"channel_reason"].toString() == u"PREFERENCE"; });
        });
        add(u"channel:print -channel-reason:(regulation, preference)"_s, [](const Truth& t) {
            return t.legIs("channel", u"PRINT"_s) && !t.leg([](const QJsonObject& leg) { // no letter of which some copy was so
                       const QString reason = leg[u"channel_reason"].toString();
                       return leg[u"channel"].toString() == u"PRINT" && (reason == u"REGULATION" || reason == u"PREFERENCE");
                   });
        });
        const QString a = word(60), b = word(45), c = word(52), d = word(40);
        add(a, [=](const Truth& t) { return t.says(a); });
        add(b + u' ' + c, [=](const Truth& t) { return t.says(b) && t.says(c); });
        add(d + u" channel:email -bounced"_s,
            [=](const Truth& t) { return t.says(d) && t.legIs("channel", u"EMAIL"_s) && !t.stateIn(bounced, u"EMAIL"_s); });
        add(u"\"mit freundlichen\""_s, [](const Truth& t) { return t.saysPhrase({u"mit"_s, u"freundlichen"_s}); });
        add(u"fallig"_s, [](const Truth& t) { return t.says(u"fallig"_s); });
        add(u"\"口座\""_s, [](const Truth& t) { return t.saysPhrase({u"口"_s, u"座"_s}); });
        add(u"ﬀｕｌｌ OR full"_s, [](const Truth& t) { return t.says(u"full"_s) || t.says(u"ffull"_s); });
    }
    void row60TotalsAndFacetsAreExact()
    {
        QFETCH(QString, query);
        QFETCH(Is, is);
        QHash<search::Facet, QHash<QString, qint64>> counts;
        qint64 total = 0;
        for (const Truth& truth : m_truth) {
            if (is(truth)) {
                ++total;
                for (const search::Facet facet : facets) {
                    for (const QString& value : valuesOf(truth, facet)) {
                        ++counts[facet][value];
                    }
                }
            }
        }
        QVERIFY2(total > 0, "a query that finds nothing proves nothing");
        const auto parsed = query::parse(query);
        QVERIFY(parsed.has_value());
        const search::Question question{*parsed, {estate::readUntil, QTimeZone("Europe/Berlin"), Qt::Monday}};
        for (const auto& index : {search::indexedSearch(*m_database, m_reader), search::sqlSearch(*m_database)}) {
            const auto found = index->total(question);
            QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
            QCOMPARE(found->total, total);
            QVERIFY(found->exact);
            const auto counted = index->facets(question, facets);
            QVERIFY(counted.has_value());
            for (const search::FacetCounts& facet : *counted) {
                QHash<QString, qint64> values;
                for (const search::FacetCount& count : facet.counts) {
                    values[count.value] = count.count;
                }
                QVERIFY2(values == counts[facet.facet], search::facetName(facet.facet).data());
            }
        }
    }

    void row64EventsOfFourKindsAreFoundByIdAndKind()
    {
        QHash<QString, qint64> kinds;
        for (const Truth& truth : m_truth) {
            const QString kind = truth.text(u"event_type"), event = truth.text(u"event");
            QCOMPARE(kind.isEmpty(), event.isEmpty());
            ++kinds[kind];
        }
        for (const QString& kind : {u"BILLING_CYCLE_CLOSED"_s, u"POLICY_ISSUED"_s, u"CLAIM_APPROVED"_s, u"SERVICE_CHANGED"_s}) {
            QVERIFY2(kinds[kind] > 0, qPrintable(kind));
            const auto one = std::find_if(m_truth.begin(), m_truth.end(), [&](const Truth& truth) { return truth.text(u"event_type") == kind; });
            const QString event = one->text(u"event");
            QStringList expected;
            for (const Truth& truth : m_truth) {
                expected << (truth.text(u"event") == event ? QStringList{truth.text(u"document")} : QStringList());
            }
            QString spoken = event.toLower(); // as somebody might say it on the telephone
            spoken.replace(u'-', u' ');
            for (const QString& written : {event, spoken}) {
                QCOMPARE(documentsOf(u"event:\"%1\""_s.arg(written)), sorted(expected));
                QCOMPARE(documentsOf(u"event:\"%1\" trigger:\"%2\""_s.arg(written, kind)), sorted(expected));
            }
            for (const search::Row& row : rowsOf(u"event:\"%1\""_s.arg(event))) {
                QCOMPARE(row.event, event);
                QCOMPARE(row.eventKind, kind);
            }
        }
        QVERIFY(kinds[QString()] > 0); // of some nothing tells what set them off
        QVERIFY(kinds[QString()] < qint64(m_truth.size()) / 5);
    }

    void row27CaseClaimAndEventLeadToTheSameRecord()
    {
        int led = 0;
        for (const Truth& truth : m_truth) {
            const QString caseId = truth.text(u"case"), claim = truth.text(u"claim"), event = truth.text(u"event"), document = truth.text(u"document");
            if (caseId.isEmpty() || claim.isEmpty() || event.isEmpty()) {
                continue;
            }
            ++led;
            for (const QString& query : {u"case:\"%1\""_s.arg(caseId), u"claim:\"%1\""_s.arg(claim), u"event:\"%1\""_s.arg(event)}) {
                QVERIFY2(documentsOf(query).contains(document), qPrintable(query));
            }
            // A claim is one letter's here, with the copies of that letter.
            QCOMPARE(documentsOf(u"claim:\"%1\""_s.arg(claim)), documentsOf(u"event:\"%1\""_s.arg(event)));
        }
        QVERIFY(led > 0);
    }

private:
    static QStringList sorted(QStringList list)
    {
        list.sort();
        return list;
    }
    std::vector<search::Row> rowsOf(const QString& text)
    {
        const auto parsed = query::parse(text);
        if (!parsed) {
            return {};
        }
        const search::Question question{*parsed, {estate::readUntil, QTimeZone("Europe/Berlin"), Qt::Monday}};
        search::Window window;
        window.limit = 100;
        const auto rows = search::indexedSearch(*m_database, m_reader)->rows(question, window);
        return rows ? rows->rows : std::vector<search::Row>();
    }
    QStringList documentsOf(const QString& text)
    {
        QStringList documents;
        for (const search::Row& row : rowsOf(text)) {
            documents << row.documentId;
        }
        return sorted(documents);
    }
};

QTEST_GUILESS_MAIN(EstateTruthTest)
#include "estate_truth_test.moc"
