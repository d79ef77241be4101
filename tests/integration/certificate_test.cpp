// Certificates of completeness over an estate whose truth is known: what they count, what they name, and when they do not say "complete".
#include "models/cache/write_repository.h"
#include "models/evidence/certificate.h"
#include "models/query/parse.h"
#include "models/search/indexed_search.h"
#include "tests/support/estate_truth.h"
#include "tests/support/fake_clock.h"
#include "ui/paper/certificate_text_presenter.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace cf;
using namespace Qt::StringLiterals;
using test::EstateTruth;

class CertificateTest : public QObject
{
    Q_OBJECT

    EstateTruth m_estate;
    query::Calendar m_calendar{QDateTime(QDate(2026, 2, 1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch(), QTimeZone("Europe/Berlin"), Qt::Monday};

    evidence::Certificate certified(const QString& query)
    {
        auto asked = evidence::certify(m_estate.cache->readers(), search::indexedSearches(), query::parse(query).value(), m_calendar, u"Counterfoil"_s);
        asked.waitForFinished();
        const auto made = asked.result();
        [&] { QVERIFY2(made.has_value(), qPrintable(made ? QString() : made.error().detail)); }();
        return *made;
    }
    template <class Work>
    void write(Work work)
    {
        auto done = m_estate.cache->writer().write([work](store::Database& database) -> Result<void> { return work(database); });
        done.waitForFinished();
        [&] { QVERIFY(done.result().has_value()); }();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_estate.fill(3000, 4));
        // As after a run of each repository an hour ago that found all.
        write([this](store::Database& database) -> Result<void> {
            CF_TRY(const std::vector<Repository> all, cache::readRepositories(database));
            for (const Repository& one : all) {
                CF_CHECK(cache::noteComplete(database, one.id, {}, m_calendar.now - 3'600'000, m_calendar.now - 3'600'000));
            }
            return {};
        });
    }

    void row28AMattersRecordIsCertifiedWithEachRepositoryItsTimeAndItsGaps()
    {
        // A matter: all that went to one customer.
        QHash<QString, QMap<qint64, QString>> byCustomer; // numbers of letters with their document ids
        for (const QJsonObject& one : m_estate.letters) {
            for (const QJsonObject& leg : EstateTruth::legsOf(one)) {
                byCustomer[leg[u"customer"_s].toString()].insert(one[u"number"_s].toInteger(), one[u"document"_s].toString());
            }
        }
        const auto most = std::max_element(byCustomer.begin(), byCustomer.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
        const evidence::Certificate certificate = certified(u"customer:=\"%1\""_s.arg(most.key()));
        QCOMPARE(certificate.total.total, qint64(most->size()));
        QByteArrayList lines = certificate.letters.split('\n');
        const qsizetype column = lines.takeFirst().trimmed().split(',').indexOf("documentId"), id = 0;
        lines.removeAll({});
        QCOMPARE(lines.size(), certificate.total.total);
        QStringList documents, wanted = most->values();
        QByteArray ids;
        for (const QByteArray& line : lines) {
            documents << QString::fromUtf8(line.split(',')[column]);
            ids += line.split(',')[id] + '\n';
        }
        documents.sort();
        wanted.sort();
        QCOMPARE(documents, wanted);
        QCOMPARE(certificate.population, QCryptographicHash::hash(ids, QCryptographicHash::Sha256));
        QVERIFY(certificate.isComplete());
        qint64 held = 0;
        for (const evidence::CertifiedRepository& one : certificate.repositories) {
            QVERIFY(one.stand.watermark && one.stand.lacks.empty());
            held += one.letters;
        }
        QCOMPARE(held, certificate.total.total);
        const QString text = ui::certificateHtml(certificate, u"RWkey"_s, {});
        for (const evidence::CertifiedRepository& one : certificate.repositories) {
            QVERIFY(text.contains(one.stand.name.toHtmlEscaped()));
        }
        QVERIFY(text.contains(u"Complete to"_s) && text.contains(u"RWkey"_s) && text.contains(u"systems that are not connected"_s));
    }

    void nothingFoundIsCertifiedAsNothing()
    {
        const evidence::Certificate certificate = certified(u"customer:=\"NOBODY-0\""_s);
        QCOMPARE(certificate.total.total, 0);
        QVERIFY(certificate.isComplete());
        QCOMPARE(certificate.population, QCryptographicHash::hash({}, QCryptographicHash::Sha256));
        QVERIFY(ui::certificateHtml(certificate, {}, u"none"_s).contains(u"No communication was found"_s));
    }

    void theSameLettersGiveTheSameHashHoweverTheyWereAskedFor()
    {
        const evidence::Certificate one = certified(u"channel:print"_s), other = certified(u"-(-channel:print)"_s);
        QVERIFY(one.total.total > 100);
        QCOMPARE(one.population, other.population);
        QCOMPARE(one.letters, other.letters);
        QVERIFY(one.population != certified(u"channel:email"_s).population);
    }

    void aGapOrARepositoryThatIsBehindRefusesTheWord()
    {
        Repository first;
        write([&](store::Database& database) -> Result<void> {
            CF_TRY(const std::vector<Repository> all, cache::readRepositories(database));
            first = all.front();
            return cache::putGap(database, {first.id, Failure::Truncated, u"2025-03"_s, u"told 500, handed out 250"_s, 500, 250, m_calendar.now, m_calendar.now});
        });
        const evidence::Certificate certificate = certified(u"customer:=\"NOBODY-0\""_s);
        QVERIFY(!certificate.isComplete());
        const QJsonObject json = evidence::certificateJson(certificate, {});
        QCOMPARE(json[u"complete"_s].toBool(), false);
        bool named = false;
        for (const QJsonValue& one : json[u"repositories"_s].toArray()) {
            named = named || (one[u"name"_s].toString() == first.name && one[u"lacks"_s].toArray().contains(u"GAPS"_s) && one[u"gaps"_s][0][u"subject"_s].toString() == u"2025-03");
        }
        QVERIFY(named);
        const QString text = ui::certificateHtml(certificate, {}, u"none"_s);
        QVERIFY2(text.contains(u"NOT COMPLETE"_s) && text.contains(u"2025-03"_s), qPrintable(text.left(800)));
    }

    void whatNoRepositoryTellsIsNamed()
    {
        const evidence::Certificate certificate = certified(u"insert:flyer"_s);
        QVERIFY(!certificate.isComplete());
        QVERIFY(!evidence::certificateJson(certificate, {})[u"open"_s].toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CertificateTest)
#include "certificate_test.moc"
