// The file of a case in the page of workspaces, what does not fit over all cases, and the package of a record, by keys.
#include "app/sandbox/cases/case_telling.h"
#include "models/cache/write_case.h"
#include "models/cache/write_communication.h"
#include "models/cache/write_repository.h"
#include "models/cache/write_source.h"
#include "models/cache/write_workspace.h"
#include "models/search/sql_search.h"
#include "tests/support/record_window.h"
#include "ui/disputes/stage_row.h"
#include "ui/findings/findings_page.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/leg_list.h"
#include "ui/workspaces/case_pane.h"
#include "ui/workspaces/workspaces_page.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTimer>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs now = 1'775'030'400'000; // 2026-04-01T08:00Z

Repository repositoryOf(RepositoryKind kind, const QString& name)
{
    Repository repository;
    repository.kind = kind;
    repository.name = name;
    repository.location = u"https://"_s + name;
    repository.id = repositoryId(kind, name);
    repository.zone = u"Europe/Berlin"_s;
    repository.added = now;
    return repository;
}

Result<void> writeTold(store::Database& database, const sandbox::ToldCase& told, const Repository& rooms, const Repository& flows)
{
    for (const Communication& document : told.documents) {
        cache::Observation seen;
        seen.ref = document.renditions.front().source;
        seen.bytes = 4;
        seen.sha256 = QByteArray(32, 'x');
        seen.at = now;
        CF_CHECK(cache::observeSource(database, seen));
        CF_CHECK(cache::writeCommunication(database, document, now));
    }
    for (const BusinessWorkspace& room : told.rooms) {
        CF_CHECK(cache::writeWorkspace(database, rooms.id, room, room.modified ? room.modified->utc : now));
    }
    if (told.flow) {
        CF_CHECK(cache::writeCase(database, flows.id, *told.flow, now));
    }
    return {};
}

class Rig : public RecordWindow
{
public:
    /// Cases 0 to 24: each type in each way it may go; consents, and a letter without a case.
    Rig()
    {
        clock.set(now);
        const Repository rooms = repositoryOf(RepositoryKind::ExtendedEcm, u"Rooms"_s), flows = repositoryOf(RepositoryKind::Workflow, u"Flows"_s);
        write([&](store::Database& database) -> Result<void> {
            CF_CHECK(cache::addRepository(database, rooms));
            CF_CHECK(cache::addRepository(database, flows));
            CF_CHECK(cache::noteComplete(database, rooms.id, {}, now, now)); // what is not known here never went out
            CF_CHECK(cache::noteComplete(database, archiveRepository().id, {}, now, now));
            for (int i = 0; i < sandbox::caseTypes * sandbox::caseWays; ++i) {
                CF_CHECK(writeTold(database, told.emplace_back(sandbox::tellCase(i, {u"C-%1"_s.arg(i), u"Ada Reed"_s}, now, rooms.id)), rooms, flows));
            }
            for (int i = 0; i < sandbox::consentWays; ++i) {
                CF_CHECK(writeTold(database, sandbox::tellConsent(i, {u"M-%1"_s.arg(i), u"Ben Low"_s}, {u"O-%1"_s.arg(i), u"Cy Hall"_s}, now, rooms.id), rooms, flows));
            }
            return writeTold(database, sandbox::tellLooseLetter(0, {u"C-1"_s, u"Ada Reed"_s}, now, rooms.id), rooms, flows);
        });
        context.open = [this](const QString& where, const QString& subject) { opened << where + u' ' + subject; };
        pageSlot = workspacesPage({*cache, [](store::Database& database) { return search::sqlSearch(database); }, clock, QTimeZone("Europe/Berlin")}).make(&window, context);
        page = qobject_cast<WorkspacesWidget*>(pageSlot.widget);
        window.addWidget(page);
        page->show();
        [&] { QTRY_COMPARE(page->presenter().phase(), WorkspacesPresenter::Phase::Ready); }();
    }
    void openCase(const QString& name)
    {
        pageSlot.open(u"case:"_s + name);
        [&] { QTRY_COMPARE(page->casePane().presenter().phase(), CasePresenter::Phase::Ready); }();
    }
    template <class W> W* of(const QString& name) { return page->findChild<W*>(name); }
    std::vector<sandbox::ToldCase> told;
    QStringList opened;
    PageSlot pageSlot;
    WorkspacesWidget* page = nullptr;
};

QStringList values(const Facts* facts)
{
    QStringList all;
    for (const Fact& fact : facts ? facts->facts() : QList<Fact>()) {
        all << fact.name + u": "_s + fact.value;
    }
    return all;
}

/// The number of the case of a type that goes one of its ways.
int numberOf(int type, int way) { return way * sandbox::caseTypes + type; }
QString idOf(const char* prefix, int type, int way) { return u"%1-%2"_s.arg(QLatin1StringView(prefix)).arg(numberOf(type, way), 5, 10, QLatin1Char('0')); }

} // namespace

class CasePaneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installAccessibility(); }

    void row11ACaseShowsItsKindsInOneLineAndEachCanBeFiltered()
    {
        Rig rig;
        rig.openCase(idOf("SRV", 1, 2)); // escalated, told, closed, confirmed
        auto* line = rig.of<LegList>(u"caseLine"_s);
        const int all = line->count();
        QVERIFY(all >= 6);
        const std::pair<const char*, int> kinds[] = {{"letter", 2}, {"note", 1}, {"attachment", 0}, {"resolution", 0}};
        for (const auto& [kind, count] : kinds) {
            auto* chip = rig.of<QAbstractButton>(u"caseEntries-"_s + QLatin1StringView(kind));
            QTest::keyClick(chip, Qt::Key_Space);
            QCOMPARE(line->count(), count);
            QTest::keyClick(chip, Qt::Key_Space);
            QCOMPARE(line->count(), all);
        }
        QTest::keyClick(rig.of<QAbstractButton>(u"caseEntries-letter"_s), Qt::Key_Space);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Home);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(rig.searched.last(), u"doc:SE-%1"_s.arg(numberOf(1, 2), 5, 10, QLatin1Char('0')));
    }

    void row57TheTrackShowsWhatIsExpectedSentAndMissed()
    {
        Rig rig;
        rig.openCase(idOf("CLM", 0, 1)); // never acknowledged
        auto* track = rig.of<StageRow>(u"caseMilestones"_s);
        QCOMPARE(track->count(), 2);
        QVERIFY2(track->spoken(0).contains(u"missed"_s) && track->spoken(0).contains(u"ago"_s) && track->spoken(0).contains(u"Acknowledgement"_s), qPrintable(track->spoken(0)));
        QVERIFY2(track->spoken(1).contains(u"to come"_s), qPrintable(track->spoken(1)));
        rig.openCase(idOf("CLM", 0, 0));
        QVERIFY2(track->spoken(0).contains(u"sent after"_s) && track->spoken(0).contains(u"calendar Germany"_s), qPrintable(track->spoken(0)));
        QTest::keyClick(track, Qt::Key_Return);
        QVERIFY(rig.searched.last().startsWith(u"doc:CA-"_s));
        rig.openCase(idOf("CLM", 0, 4)); // young
        QVERIFY2(track->spoken(0).contains(u"expected within"_s), qPrintable(track->spoken(0)));
        for (const int width : {1'900, 700, 1'900, 700}) { // what is narrower takes more lines, and nothing of them is cut off
            rig.window.resize(width, 800);
            QTRY_VERIFY2(track->height() >= track->heightForWidth(track->width()), qPrintable(u"%1 of %2, at %3"_s.arg(track->height()).arg(track->heightForWidth(track->width())).arg(track->width())));
        }
    }

    void row12ALoanOpensWithItsFourGroups()
    {
        Rig rig;
        rig.openCase(idOf("LOAN", 2, 3));
        QCOMPARE(values(rig.of<Facts>(u"case-group-application"_s)).size(), 2);
        QVERIFY(values(rig.of<Facts>(u"case-group-approvals"_s)).size() >= 2);
        QVERIFY(values(rig.of<Facts>(u"case-group-conditions"_s)).contains(u"Fire insurance: open"_s));
        QVERIFY(values(rig.of<Facts>(u"case-group-borrower"_s)).contains(u"Employer: Harbour Works"_s));
    }

    void row14WhatTheChecklistMissesIsARowOfItsOwn()
    {
        Rig rig;
        rig.openCase(idOf("LOAN", 2, 1)); // closed without a payment schedule
        QVERIFY(values(rig.of<Facts>(u"case-checklist"_s)).contains(u"Payment schedule: missing"_s));
        rig.openCase(idOf("LOAN", 2, 3)); // not closed yet
        QVERIFY(values(rig.of<Facts>(u"case-checklist"_s)).contains(u"Payment schedule: not there yet"_s));
    }

    void row13APackageOpensAsOneAndEachPartByItself()
    {
        Rig rig;
        const int number = numberOf(2, 1);
        const QString package = u"PACK-%1"_s.arg(number, 5, 10, QLatin1Char('0'));
        rig.openCase(idOf("LOAN", 2, 1));
        auto* facts = rig.of<Facts>(u"case-package-"_s + package);
        QVERIFY(facts);
        QVERIFY(values(facts).value(0).contains(u"lacks Payment schedule"_s));
        facts->activate(0);
        QCOMPARE(rig.searched.last(), u"package:"_s + package);
        facts->activate(1);
        QVERIFY(rig.searched.last().startsWith(u"doc:PA-"_s));
        // And of a record, among what it is related to.
        const auto& documents = rig.told[size_t(number)].documents;
        const auto part = std::ranges::find(documents, package, &Communication::package);
        QVERIFY(part != documents.end());
        rig.pane->presenter().show(part->id);
        auto* related = rig.named<Facts>(u"relatedFacts"_s);
        QVERIFY(related);
        QTRY_VERIFY(values(related).value(0).startsWith(u"Package: "_s + package));
        QVERIFY(values(related).value(0).contains(u"lacks Payment schedule"_s));
        QCOMPARE(values(related).size(), 5); // and the four others
        rig.actions.action(u"record.case"_s)->trigger();
        QCOMPARE(rig.opened.last(), u"workspaces case:"_s + idOf("LOAN", 2, 1));
    }

    void aCaseIsReachedFromItsWorkspaceAndLeadsBack()
    {
        Rig rig;
        rig.pageSlot.open(u"60000000"_s);
        QTRY_VERIFY(rig.page->presenter().story());
        QTest::keyClick(rig.of<QAbstractButton>(u"workspaceCaseButton"_s), Qt::Key_Space);
        QTRY_VERIFY(rig.page->casePane().presenter().file());
        QCOMPARE(rig.page->casePane().presenter().file()->id, u"CLM-00000"_s);
        QVERIFY(rig.page->casePane().isVisible());
        rig.openCase(u"CLM-00000"_s);
        QTRY_VERIFY(rig.of<LegList>(u"caseLine"_s)->hasFocus());
        QVERIFY(rig.pageSlot.back());
        QVERIFY(!rig.page->casePane().isVisible() && rig.page->presenter().story());
        rig.pageSlot.open(u"case:nobody"_s);
        QTRY_COMPARE(rig.page->casePane().presenter().phase(), CasePresenter::Phase::Failed);
        QVERIFY(rig.page->casePane().presenter().failure().contains(u"not connected"_s));
        rig.pageSlot.open(u"60000000"_s); // another subject leaves it
        QTRY_VERIFY(rig.page->presenter().story());
        QVERIFY(!rig.page->casePane().isVisible());
    }

    void aCaseOfLettersAloneSaysSoAndFollowsWhatIsWrittenLater()
    {
        Rig rig;
        Communication first = rig.sample();
        first.documentId = u"X-1"_s;
        first.caseId = u"CASE 77"_s;
        rig.put(first);
        rig.openCase(u"case-77"_s);
        QCOMPARE(rig.page->casePane().presenter().file()->parts.size(), size_t(1));
        QVERIFY(values(rig.of<Facts>(u"case-links"_s)).value(0).contains(u"all of this is what its letters name"_s));
        QVERIFY(rig.of<StageRow>(u"caseMilestones"_s)->spoken(0).contains(u"not told by any system"_s));
        Communication second = first;
        second.documentId = u"X-2"_s;
        second.nativeKey += u"-2"_s;
        second.id = communicationId(archiveRepository().id, second.nativeKey);
        second.record.reset();
        rig.put(second);
        Q_EMIT rig.cache->changed();
        QTRY_COMPARE(rig.page->casePane().presenter().file()->parts.size(), size_t(2));
    }

    void row57TheListIsReadToItsEndHoweverOftenTheCacheChangesMeanwhile()
    {
        Rig rig;
        QTimer commits; // a synchronisation of many small commits
        commits.setInterval(0);
        connect(&commits, &QTimer::timeout, rig.cache.get(), [&rig] { Q_EMIT rig.cache->changed(); });
        commits.start();
        rig.pageSlot.open(u"gaps:milestone-missed"_s);
        CasePresenter& presenter = rig.page->casePane().presenter();
        QTRY_COMPARE(presenter.phase(), CasePresenter::Phase::Ready);
        const qint64 missed = presenter.gaps()->count;
        QVERIFY(missed > 0);
        rig.pageSlot.open(u"gaps:case-unanswered"_s); // another kind of the same reading is there at once
        QCOMPARE(presenter.phase(), CasePresenter::Phase::Ready);
        commits.stop();
        // What came while it was read is read after it, without anybody asking.
        const Repository rooms = repositoryOf(RepositoryKind::ExtendedEcm, u"Rooms"_s);
        rig.write([&](store::Database& database) -> Result<void> {
            RepositoryGap gap;
            gap.repository = rooms.id;
            gap.failure = Failure::Truncated;
            gap.subject = u"search"_s;
            return cache::putGap(database, gap);
        });
        Q_EMIT rig.cache->changed();
        QTRY_COMPARE(presenter.gaps()->count, 0);
        QVERIFY(presenter.gaps()->untold > 0);
        QVERIFY2(presenter.gapSentence().contains(u"nothing here tells"_s), qPrintable(presenter.gapSentence()));
    }

    void row57WhatIsNotToldNamesTheArchiveAndToWhenItIsComplete()
    {
        Rig rig;
        const Repository rooms = repositoryOf(RepositoryKind::ExtendedEcm, u"Rooms"_s);
        rig.write([&](store::Database& database) { return cache::noteComplete(database, rooms.id, {}, now - 200 * 86'400'000LL, now); });
        rig.openCase(idOf("CLM", 0, 1)); // never acknowledged, and Rooms was not read since
        auto* track = rig.of<StageRow>(u"caseMilestones"_s);
        QVERIFY2(track->spoken(0).contains(u"not told"_s) && track->spoken(0).contains(u"Rooms is complete to"_s) && !track->spoken(0).contains(u"missed"_s), qPrintable(track->spoken(0)));
        rig.openCase(idOf("CLM", 0, 3)); // closed, and no letter is known
        QVERIFY2(values(rig.of<Facts>(u"case-case"_s)).join(u'\n').contains(u"none is known here, and the case is closed\nOne may be in: Rooms is complete to"_s), qPrintable(values(rig.of<Facts>(u"case-case"_s)).join(u'\n')));
    }

    void everyControlHasANameAndIsReachedByTab()
    {
        Rig rig;
        rig.openCase(idOf("LOAN", 2, 1));
        const auto all = rig.page->casePane().findChildren<QWidget*>();
        int reached = 0;
        for (const QWidget* one : all) {
            if (!one->isVisibleTo(rig.page) || !(one->focusPolicy() & Qt::TabFocus) || qobject_cast<const QAbstractScrollArea*>(one)) {
                continue;
            }
            const auto* chip = qobject_cast<const QAbstractButton*>(one);
            QVERIFY2(!one->objectName().isEmpty(), one->metaObject()->className());
            QVERIFY2(!one->accessibleName().isEmpty() || (chip && !chip->text().isEmpty()), qPrintable(one->objectName()));
            ++reached;
        }
        QVERIFY(reached >= 12); // track, six kinds, line, and the sections
        for (const char* name : {"casePane", "caseFile", "caseGapsTable", "workspaceCaseButton"}) {
            QVERIFY2(rig.of<QWidget>(QString::fromLatin1(name)), name);
        }
    }

    void row57FindingsLeadToTheListAndTheListToItsCase()
    {
        Rig rig;
        FindingsWidget findings({*rig.cache, [](store::Database& database) { return search::sqlSearch(database); }, *rig.desk, rig.clock, QTimeZone("Europe/Berlin")}, rig.context);
        QSignalSpy finished(&findings.presenter(), &BreachesPresenter::finished);
        findings.presenter().start(BreachesPresenter::Reach::Quick);
        QTRY_COMPARE(finished.count(), 1);
        std::map<evidence::CaseGapKind, qint64> expected;
        for (const sandbox::ToldCase& one : rig.told) {
            for (const QJsonValue gap : one.truth[u"gaps"].toArray()) {
                ++expected[*evidence::caseGapNamed(gap.toString().section(u' ', 0, 0))];
            }
        }
        expected[evidence::CaseGapKind::WithoutConsent] = 3;
        expected[evidence::CaseGapKind::WithoutCase] = 1;
        for (const auto& [kind, count] : expected) {
            const BreachesPresenter::Line& line = findings.presenter().lines()[size_t(evidence::breachOf(kind))];
            QCOMPARE(line.state, BreachesPresenter::State::Counted);
            QVERIFY(line.count.hasSource && count > 0);
            QCOMPARE(line.count.count, count);
            const BreachPlace place = placeOf(line.count.breach);
            QCOMPARE(place.page, u"workspaces"_s);
            rig.pageSlot.open(place.subject);
            QTRY_COMPARE(rig.page->casePane().presenter().phase(), CasePresenter::Phase::Ready);
            QCOMPARE(rig.page->casePane().presenter().gapKind(), kind);
            QCOMPARE(qint64(rig.page->casePane().presenter().gapTable().rowCount()), count);
        }
        rig.pageSlot.open(u"gaps:milestone-missed"_s);
        auto* table = rig.of<QTableView>(u"caseGapsTable"_s);
        QVERIFY(table->isVisible());
        table->setFocus();
        table->setCurrentIndex(table->model()->index(2, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY2(rig.opened.last().startsWith(u"workspaces case:"_s), qPrintable(rig.opened.last()));
        QVERIFY2(rig.opened.last().startsWith(u"workspaces case:@"_s), "a row opens exactly its case");
        rig.openCase(rig.opened.last().mid(16));
        QVERIFY(rig.page->casePane().presenter().file()->missed() > 0);
        QVERIFY(rig.pageSlot.back()); // to the list, at its row
        QVERIFY(table->isVisible() && table->hasFocus());
        QCOMPARE(table->currentIndex().row(), 2);
        QVERIFY(rig.page->casePane().presenter().gapsCsv().count("\r\n") == expected[evidence::CaseGapKind::MilestoneMissed] + 1);
    }
};

QTEST_MAIN(CasePaneTest)
#include "case_pane_test.moc"
