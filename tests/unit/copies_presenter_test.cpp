#include "models/cache/write_communication.h"
#include "models/cache/write_repository.h"
#include "models/cache/write_source.h"
#include "models/search/text_index.h"
#include "tests/support/fake_clock.h"
#include "tests/support/sample_communication.h"
#include "ui/record/copies_presenter.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

struct Profile {
    QTemporaryDir directory;
    FakeClock clock;
    std::unique_ptr<cache::Cache> cache = *cache::Cache::open(directory.path());
    std::unique_ptr<desk::Desk> desk = *desk::Desk::open(directory.path());

    Profile()
    {
        add(archiveRepository());
    }
    /// One that says customers, types and dates of issue.
    void add(const Repository& repository)
    {
        cache->writer()
            .write([repository](store::Database& database) -> Result<void> {
                CF_CHECK(cache::addRepository(database, repository));
                return cache::addCoverage(database, repository.id, {u"customer"_s, u"type"_s, u"issued"_s});
            })
            .waitForFinished();
    }
    void put(const Communication& c, const QByteArray& bytes)
    {
        cache->writer()
            .write([c, bytes](store::Database& database) -> Result<void> {
                cache::Observation seen;
                seen.ref = c.renditions.front().source;
                seen.bytes = bytes.size();
                seen.sha256 = sha256Of(bytes);
                seen.at = 1;
                CF_CHECK(cache::observeSource(database, seen));
                CF_CHECK(cache::writeCommunication(database, c, 1));
                CF_CHECK(search::reindex(database, {c.id}));
                return {};
            })
            .waitForFinished();
    }
};

} // namespace

class CopiesPresenterTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Profile> m;
    std::unique_ptr<CopiesPresenter> m_presenter;

    TimeTelling telling() { return {query::Zone(), query::Calendar{m->clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday}}; }
    /// Two records of one repository under one document id, spelled in two ways, and a third that has nothing to do with them.
    static Communication spelled(const QString& documentId) { return letter(documentId); }
    void show(const Communication& c)
    {
        const auto read = m->cache->record(c.id.value());
        [&] { QTRY_VERIFY(read.isFinished()); }();
        m_presenter->show(*read.result());
    }
    void showAndWait(const Communication& c, size_t copies)
    {
        show(c);
        [&] { QTRY_COMPARE(m_presenter->copies().size(), copies); }();
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Profile>();
        m->put(spelled(u"EX-0001"_s), "bytes");
        Communication other = spelled(u"EX 0001"_s);
        other.title = u"Fee change"_s;
        m->put(other, "other bytes");
        m->put(spelled(u"EX-7"_s), "a third");
        m_presenter = std::make_unique<CopiesPresenter>(*m->cache, *m->desk, m->clock);
    }
    void cleanup()
    {
        m_presenter.reset();
        m.reset();
    }

    void copiesThatDifferAreMarkedAndNoneIsTakenForTheRightOne()
    {
        showAndWait(spelled(u"EX-0001"_s), 1);
        const QList<RecordFact> facts = m_presenter->facts(telling());
        QVERIFY(facts[0].value.contains(u"the same document id"_s));
        QVERIFY(facts[0].value.contains(u"differs in title, bytes"_s));
        QCOMPARE(facts[0].mark.icon, u"twice"_s);
        QVERIFY(facts[1].value.contains(u"no rule says"_s));
        QCOMPARE(m_presenter->badges()[0].text, u"2 copies, which differ"_s);
    }

    void aRecordWithoutCopiesSaysNothing()
    {
        const QSignalSpy changed(m_presenter.get(), &CopiesPresenter::changed);
        show(spelled(u"EX-7"_s));
        QTRY_VERIFY(changed.size() >= 2);
        QVERIFY(m_presenter->badges().isEmpty());
        QVERIFY(m_presenter->facts(telling()).isEmpty());
    }

    void row86TheAuthoritativeCopyIsNamedWithItsRule()
    {
        showAndWait(spelled(u"EX-0001"_s), 1);
        m->desk->setAuthorityRules({{u"fee-change notice"_s, QDate(2025, 1, 1), {}, archive()}});
        QTRY_VERIFY(m_presenter->facts(telling()).last().value.contains(u"fee-change notice"_s));
        QCOMPARE(m_presenter->badges()[0].text, u"The copy that counts, of 2"_s); // the first of that repository that fits
    }

    void whatOnlyLooksLikeACopyIsProposedConfirmedAndUndone()
    {
        Repository city = archiveRepository();
        city.name = u"City"_s;
        city.id = repositoryId(city.kind, city.name);
        m->add(city);
        Communication there = letter(u"EX-8"_s);
        there.id = communicationId(city.id, there.nativeKey);
        there.documentId.clear(); // that archive does not know the organisation's ids
        there.renditions[0].source.repository = city.id;
        there.renditions[0].id = renditionId(there.id, there.renditions[0].source.nativeId, {}, 1);
        there.legs[0].id = legId(there.id, there.legs[0].envelope, there.legs[0].customer, there.legs[0].recipient, there.legs[0].channel);
        m->put(there, "a scan");
        show(spelled(u"EX-7"_s));
        QTRY_COMPARE(m_presenter->proposals().size(), size_t(1));
        QCOMPARE(m_presenter->proposals()[0].copy.id, there.id);
        QVERIFY2(m_presenter->copies().empty() && m_presenter->badges().isEmpty(), "it counts for nothing");
        QVERIFY(m_presenter->facts(telling())[0].value.contains(u"% likely"_s));
        m_presenter->decide(there.id.value(), true, u"compared the scan"_s);
        QTRY_COMPARE(m_presenter->copies().size(), size_t(1));
        QTRY_VERIFY(m_presenter->proposals().empty());
        m_presenter->undo(there.id);
        QTRY_COMPARE(m_presenter->proposals().size(), size_t(1));
        QVERIFY(m_presenter->copies().empty());
        m_presenter->decide(there.id.value(), false, u"another letter of that day"_s);
        QTRY_COMPARE(m_presenter->copies().size(), size_t(1));
        QVERIFY(m_presenter->copies()[0].isApart() && m_presenter->proposals().empty());
    }

    void whatIsKeptApartIsNoCopyAnyMoreUntilThatIsUndone()
    {
        showAndWait(spelled(u"EX-0001"_s), 1);
        const CommunicationId other = m_presenter->copies()[0].copy.id;
        m_presenter->decide(other.value(), false, u"another customer's letter"_s);
        QTRY_VERIFY(m_presenter->copies()[0].isApart());
        QVERIFY(m_presenter->badges().isEmpty());
        QVERIFY(m_presenter->facts(telling())[0].value.contains(u"another customer's letter"_s));
        m_presenter->undo(other);
        QTRY_VERIFY(!m_presenter->copies()[0].isApart());
        QCOMPARE(m_presenter->badges().size(), 1);
    }

    void aPersonCanSayThatTwoAreTheSame()
    {
        showAndWait(spelled(u"EX-0001"_s), 1);
        m_presenter->decide(u"EX-7"_s, true, u"same letter, renumbered"_s);
        QTRY_COMPARE(m_presenter->copies().size(), size_t(2));
        QCOMPARE(m_presenter->copies()[0].copy.basis, CopyBasis::Decision);
        show(spelled(u"EX-7"_s)); // and it holds from the other side
        QTRY_COMPARE(m_presenter->copies().size(), size_t(1));
    }

    void aDecisionNeedsAReasonAndAnotherRecord()
    {
        showAndWait(spelled(u"EX-0001"_s), 1);
        QStringList refusals;
        connect(m_presenter.get(), &CopiesPresenter::refused, this, [&](const QString& sentence) { refusals << sentence; });
        m_presenter->decide(u"EX-7"_s, true, u"  "_s);
        QCOMPARE(refusals.size(), 1);
        m_presenter->decide(u"EX-999"_s, true, u"why"_s);
        QTRY_COMPARE(refusals.size(), 2);
        m_presenter->decide(spelled(u"EX-0001"_s).id.value(), true, u"why"_s);
        QTRY_COMPARE(refusals.size(), 3);
        m_presenter->undo(m_presenter->copies()[0].copy.id);
        QTRY_COMPARE(refusals.size(), 4);
    }
};

QTEST_GUILESS_MAIN(CopiesPresenterTest)
#include "copies_presenter_test.moc"
