// What composition systems tell of the version that made a letter, as questions: approved when and whether at all, in force until when, the one approved last.
#include "models/cache/write_composition.h"
#include "models/search/sql_search.h"
#include "tests/support/search_fixture.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class DesignConditionTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<SearchFixture> m;
    RepositoryId m_composition;

    static ResourceVersion version(int number, const char* approved, const char* until = nullptr, const QString& by = u"m.lindqvist"_s)
    {
        ResourceVersion one;
        one.number = number;
        one.label = QString::number(number);
        one.state = approved ? TemplateState::Approved : TemplateState::InReview;
        one.approvedBy = approved ? by : QString();
        one.approved = approved ? std::optional(utc(approved)) : std::nullopt;
        one.effectiveTo = until ? std::optional(utc(until)) : std::nullopt;
        return one;
    }
    void tell(const QString& nativeId, const QString& code, const std::vector<ResourceVersion>& versions)
    {
        DesignResource resource;
        resource.nativeId = nativeId;
        resource.type = u"exstrapplication"_s;
        resource.kind = ResourceKind::Template;
        resource.name = code;
        resource.versions = versions;
        QVERIFY(cache::writeResource(m->corpus.database(), m_composition, resource, 5).has_value());
    }
    void putLetter(const QString& documentId, const QString& code, const QString& number)
    {
        Communication c = m->letter(documentId);
        SearchFixture::addUsage(c, code, number);
        m->put(c);
    }
    /// By index and by rows, which have to be the same.
    QString found(const QString& text)
    {
        QStringList answers;
        const auto indexed = m->corpus.index(), rowsAlone = search::sqlSearch(m->corpus.database());
        for (search::SearchIndex* index : {indexed.get(), rowsAlone.get()}) {
            const auto total = index->total(m->ask(text));
            const auto rows = index->rows(m->ask(text), {{search::Column::DocumentId, false}, 100, 0, {}});
            QStringList ids;
            for (const search::Row& one : rows ? rows->rows : std::vector<search::Row>()) {
                ids << one.documentId;
            }
            answers << (!total->noData.empty() && total->noData.front().everywhere ? u"?"_s : total->exact ? QString() : u"\u2265 "_s) + ids.join(u' ');
        }
        return answers[0] == answers[1] ? answers[0] : answers.join(u" | ");
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<SearchFixture>();
        putLetter(u"L-1"_s, u"FEE-CHG"_s, u"6"_s);
        putLetter(u"L-2"_s, u"FEE-CHG"_s, u"7"_s);
        putLetter(u"L-3"_s, u"FEE-CHG"_s, u"8"_s);
        putLetter(u"L-4"_s, u"RATE"_s, u"1"_s);
    }
    void cleanup() { m.reset(); }

    void whileNoCompositionSystemIsConnectedNothingIsClaimed()
    {
        for (const char* text : {"not-approved", "-not-approved", "approved:2025", "retired:2025", "template:FEE-CHG v:latest-approved"}) {
            QCOMPARE(found(QString::fromLatin1(text)), u"?"_s);
        }
    }

    void row25LettersOfVersionsAreFoundByWhenTheyWereApprovedAndWhetherTheyWere()
    {
        m_composition = m->corpus.addRepository(u"Composition"_s, RepositoryKind::Exstream, {});
        tell(u"app-1"_s, u"FEE-CHG"_s, {version(6, "2025-02-01T10:00:00", "2025-06-30T22:00:00"), version(7, "2025-06-15T10:00:00"), version(8, nullptr)});
        tell(u"app-2"_s, u"RATE"_s, {version(1, "2024-12-31T23:30:00", nullptr, QString())}); // approved by nobody who is named
        QCOMPARE(found(u"approved:2025-02"_s), u"L-1"_s);
        QCOMPARE(found(u"approved:2025"_s), u"L-1 L-2 L-4"_s); // the clock of the organisation, an hour ahead
        QCOMPARE(found(u"approved:2025 tz:utc"_s), u"L-1 L-2"_s);
        QCOMPARE(found(u"retired:2025-07"_s), u"L-1"_s);
        QCOMPARE(found(u"not-approved"_s), u"L-3 L-4"_s);
        QCOMPARE(found(u"-not-approved"_s), u"L-1 L-2"_s);
        QCOMPARE(found(u"v:latest-approved template:FEE-CHG"_s), u"L-2"_s);
        QCOMPARE(found(u"template:FEE-CHG -v:latest-approved"_s), u"L-1 L-3"_s);
    }

    void aCodeThatWasTakenAgainIsJudgedByEitherAndItsLatestIsOne()
    {
        m_composition = m->corpus.addRepository(u"Composition"_s, RepositoryKind::Exstream, {});
        tell(u"app-1"_s, u"fee-chg"_s, {version(6, "2025-02-01T10:00:00"), version(7, nullptr)});
        tell(u"app-3"_s, u"FEE-CHG"_s, {version(7, "2025-08-01T10:00:00"), version(8, "2025-09-01T10:00:00")});
        tell(u"app-2"_s, u"RATE"_s, {version(1, "2024-12-31T23:30:00")});
        QCOMPARE(found(u"not-approved"_s), QString());
        QCOMPARE(found(u"template:FEE-CHG v:latest-approved"_s), u"L-3"_s);
    }

    void whatNobodyTellsOfMakesTheTotalAtLeast()
    {
        m_composition = m->corpus.addRepository(u"Composition"_s, RepositoryKind::Exstream, {});
        tell(u"app-1"_s, u"FEE-CHG"_s, {version(6, "2025-02-01T10:00:00"), version(7, "2025-06-15T10:00:00"), version(8, nullptr)});
        QCOMPARE(found(u"not-approved"_s), u"\u2265 L-3"_s);
        const auto total = m->corpus.index()->total(m->ask(u"not-approved"_s));
        QCOMPARE(total->noData.front().repositories, QStringList(u"Archive"_s));
    }
};

QTEST_GUILESS_MAIN(DesignConditionTest)
#include "design_condition_test.moc"
