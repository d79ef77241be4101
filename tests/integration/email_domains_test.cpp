// Domains of e-mail addresses are counted by the words of the index as by the rows, and a domain is asked for by what an address ends in.
#include "models/query/parse.h"
#include "models/search/index_reader.h"
#include "tests/support/estate_truth.h"

using namespace cf;
using namespace Qt::StringLiterals;
using test::EstateTruth;

class EmailDomainsTest : public QObject
{
    Q_OBJECT

    EstateTruth m_estate;
    std::optional<store::Database> m_database;
    search::IndexReader m_reader;

    static search::Question question(const QString& text)
    {
        return {*query::parse(text), {QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch(), QTimeZone("Europe/Berlin"), Qt::Monday}};
    }
    Result<search::EmailDomains> domains(qint64 few, int most)
    {
        search::Tuning tuning;
        tuning.few = few;
        return search::indexedSearch(*m_database, m_reader, tuning)->emailDomains(question({}), most);
    }
    static QSet<QString> domainsOf(const QJsonObject& letter)
    {
        QSet<QString> all;
        for (const QJsonObject& leg : EstateTruth::legsOf(letter)) {
            const QString email = leg[u"email"_s].toString();
            all << (email.isEmpty() ? QString() : email.section(u'@', -1).toLower());
        }
        all.remove({});
        return all;
    }
    QHash<QString, qint64> truth() const
    {
        QHash<QString, qint64> letters;
        for (const QJsonObject& letter : m_estate.letters) {
            for (const QString& domain : domainsOf(letter)) {
                ++letters[domain];
            }
        }
        return letters;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_estate.fill(3000, 11));
        auto database = store::Database::open(m_estate.folder.filePath(u"cache.sqlite"_s), store::Database::Mode::ReadOnly);
        QVERIFY(database.has_value());
        m_database.emplace(std::move(*database));
    }

    void domainsAreFoundByTheWordsOfTheIndexAsByTheRows()
    {
        const auto byWords = domains(0, 100), byRows = domains(1'000'000, 100);
        QVERIFY(byWords.has_value() && byRows.has_value());
        const QHash<QString, qint64> letters = truth();
        QVERIFY(letters.size() > 3);
        QCOMPARE(byRows->all, qint64(letters.size()));
        QCOMPARE(byWords->all, byRows->all);
        for (const search::FacetCount& one : byRows->most) {
            QCOMPARE(one.count, letters.value(one.value));
        }
        for (const search::FacetCount& one : byWords->most) { // two recipients of a letter there may be two
            QVERIFY(letters.contains(one.value) && one.count >= letters.value(one.value));
        }
        QCOMPARE(domains(0, 1)->most.size(), 1u);
    }

    void aDomainIsAskedForByWhatItsAddressesEndIn()
    {
        const auto index = search::indexedSearch(*m_database, m_reader);
        const QHash<QString, qint64> letters = truth();
        for (auto it = letters.cbegin(); it != letters.cend(); ++it) {
            QCOMPARE(index->total(question(u"email:*@"_s + it.key()))->total, it.value());
            QCOMPARE(index->total(question(u"email:*@"_s + it.key().toUpper()))->total, it.value());
        }
        QCOMPARE(index->total(question(u"email:*@example.org"_s))->total, qint64(0)); // they are below it, and not of it
        QVERIFY(index->total(question(u"email:*.example.org"_s))->total > 0);
    }
};

QTEST_GUILESS_MAIN(EmailDomainsTest)
#include "email_domains_test.moc"
