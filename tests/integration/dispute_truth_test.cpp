// The disputes of an estate, with what goes wrong in them, against what is true of each: by the rows alone and by the index.
#include "app/sandbox/disputes/dispute_filling.h"
#include "app/sandbox/estate/estate_fill.h"
#include "models/evidence/dispute/dispute_book.h"
#include "models/search/index_reader.h"
#include "models/search/indexed_search.h"
#include "models/search/sql_search.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;

namespace {

constexpr UtcMs now = 1'775'030'400'000; // 2026-04-01T08:00Z
constexpr quint64 records = 12'000;

QStringList texts(const QJsonValue& array)
{
    QStringList all;
    for (const QJsonValue one : array.toArray()) {
        all << one.toString();
    }
    all.sort();
    return all;
}

QString missingName(const evidence::DisputeItem& item) { return QString(evidence::codeOf(item.what)) + u' ' + (item.what == evidence::DisputeItem::What::StageLetter ? QString(codeOf(*item.stage)) : item.name); }

} // namespace

class DisputeTruthTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_home;
    QJsonArray m_truth;

private Q_SLOTS:
    void initTestCase()
    {
        estate::Filling filling;
        filling.profile = m_home.path();
        filling.records = records;
        QVERIFY(estate::fill(filling));
        const auto filled = sandbox::fillDisputes(m_home.path(), records, 1, now);
        QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().detail));
        m_truth = filled->truth;
        QCOMPARE(m_truth.size(), qsizetype(sandbox::disputesOf(records)));
        QVERIFY(m_truth.size() >= 36);
        QVERIFY(!sandbox::fillDisputes(m_home.path(), records, 1, now)); // once is enough
    }

    void row20EveryDefectIsFoundByNameAndNothingElse_data()
    {
        QTest::addColumn<bool>("isIndexed");
        QTest::newRow("by the rows alone") << false;
        QTest::newRow("by the index") << true;
    }
    void row20EveryDefectIsFoundByNameAndNothingElse()
    {
        QFETCH(bool, isIndexed);
        auto database = store::Database::open(QDir(m_home.path()).filePath(u"cache.sqlite"_s), store::Database::Mode::ReadOnly);
        QVERIFY(database);
        search::IndexReader reader;
        const auto index = isIndexed ? search::indexedSearch(*database, reader) : search::sqlSearch(*database);
        QElapsedTimer timer;
        timer.start();
        const auto book = evidence::readDisputeBook(*database, *index, evidence::readDisputeRules({}), {}, {now, QTimeZone("Europe/Berlin"), Qt::Monday});
        qInfo("%lld ms for %lld disputes", timer.elapsed(), qint64(m_truth.size()));
        QVERIFY2(book, qPrintable(book ? QString() : book.error().detail));
        QCOMPARE(book->disputes.size(), size_t(m_truth.size()));
        QSet<QString> defects;
        for (const QJsonValue one : m_truth) {
            const QJsonObject truth = one.toObject();
            const QString id = truth[u"id"].toString();
            defects.insert(truth[u"defect"].toString());
            const auto found = book->called(id);
            QVERIFY2(found.size() == 1, qPrintable(id));
            const evidence::DisputeStory& story = *found.front();
            const QByteArray told = (id + u' ' + truth[u"defect"].toString()).toUtf8();
            QVERIFY2((book->called(truth[u"case"].toString()) == found && book->called(truth[u"workspace"].toString()) == found), told);
            QVERIFY2(story.isOpen == truth[u"open"].toBool(), told);
            QCOMPARE(story.customer.value, truth[u"customer"].toString());
            QCOMPARE(story.product.value, truth[u"product"].toString());
            QStringList missing, findings, disputed;
            for (const evidence::DisputeItem& item : story.checklist) {
                if (item.state == evidence::DisputeItem::State::Missing) {
                    missing << missingName(item);
                }
            }
            for (const evidence::DisputeFinding& finding : story.findings) {
                findings << evidence::codeOf(finding.kind);
            }
            for (const evidence::DisputePart& part : story.parts) {
                if (part.role == DisputeRole::Disputed) {
                    disputed << part.document.documentId;
                }
            }
            missing.sort();
            findings.sort();
            QVERIFY2(disputed == QStringList{truth[u"disputed"].toString()}, told);
            QVERIFY2(missing == texts(truth[u"missing"]), told + ": " + missing.join(u", "_s).toUtf8());
            QVERIFY2(findings == texts(truth[u"findings"]), told + ": " + findings.join(u", "_s).toUtf8());
            for (const evidence::StageTrack& track : story.stages) {
                const QString stage = codeOf(track.stage);
                QVERIFY2(track.dueDay->toString(Qt::ISODate) == truth[u"due"][stage].toString(), told + ' ' + stage.toUtf8());
                QVERIFY2(evidence::codeOf(track.state) == truth[u"stages"][stage].toString(), told + ' ' + stage.toUtf8());
            }
        }
        QCOMPARE(defects.size(), 11); // all that are planted
    }
};

QTEST_GUILESS_MAIN(DisputeTruthTest)
#include "dispute_truth_test.moc"
