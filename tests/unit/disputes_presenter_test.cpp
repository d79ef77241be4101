// The presenter of disputes: lists and counts, why no answer may be written, links of persons, the rule and the calendars, what leaves.
#include "models/cache/cache.h"
#include "models/search/sql_search.h"
#include "tests/support/dispute_world.h"
#include "tests/support/fake_clock.h"
#include "ui/disputes/disputes_presenter.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using Phase = DisputesPresenter::Phase;
using Show = DisputesPresenter::Show;

namespace {

class Rig
{
public:
    explicit Rig(const std::vector<DisputeSample>& samples)
    {
        clock.set(berlinMs(u"2026-04-13T10:00:00"_s));
        cache = *cache::Cache::open(profile.path());
        desk = *desk::Desk::open(profile.path());
        const auto future = cache->writer().write([samples](store::Database& database) -> Result<void> {
            CF_CHECK(addDisputeRepositories(database, 10));
            for (const DisputeSample& one : samples) {
                CF_CHECK(writeDispute(database, one, 10));
            }
            return {};
        });
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result());
        presenter = std::make_unique<DisputesPresenter>(
            DisputesParts{*cache, [](store::Database& database) { return search::sqlSearch(database); }, *desk, clock, QTimeZone("Europe/Berlin"), profile.path(), u"ana"_s,
                          [this](const DisputeAnswer& answer) { answers << answer.dispute + u' ' + codeOf(answer.stage) + u' ' + answer.caseReference; }});
        QObject::connect(presenter.get(), &DisputesPresenter::told, [this](const QString& sentence) { told << sentence; });
        presenter->setActive(true);
        QTRY_COMPARE(presenter->phase(), Phase::Ready);
    }
    QTemporaryDir profile;
    FakeClock clock;
    std::unique_ptr<cache::Cache> cache;
    std::unique_ptr<desk::Desk> desk;
    std::unique_ptr<DisputesPresenter> presenter;
    QStringList answers, told;
};

DisputeSample unapproved()
{
    DisputeSample sample(u"2"_s);
    sample.flow.tasks.pop_back();
    sample.answer.documentId.clear();
    return sample;
}

QString cell(DisputeTable& table, int row, int column) { return table.data(table.index(row, column), Qt::DisplayRole).toString(); }

} // namespace

class DisputesPresenterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void row49TheListCountsEachKindAndFindsWords()
    {
        DisputeSample late(u"3"_s);
        late.flow.started = berlinMs(u"2026-01-05T10:00:00"_s);
        late.answer.documentId.clear();
        Rig rig({DisputeSample(u"1"_s), unapproved(), late});
        DisputesPresenter& presenter = *rig.presenter;
        QCOMPARE(presenter.table().rowCount(), 3);
        QCOMPARE(presenter.table().dispute(0)->id, u"DSP-2026-3"_s); // overdue first
        QCOMPARE(cell(presenter.table(), 0, DisputeTable::Next), u"Final response"_s);
        QCOMPARE(cell(presenter.table(), 0, DisputeTable::Due), u"2 Mar 2026"_s);
        QCOMPARE(presenter.table().data(presenter.table().index(0, DisputeTable::Due), Qt::AccessibleTextRole).toString(), u"2 Mar 2026, overdue"_s);
        QCOMPARE(presenter.table().data(presenter.table().index(0, DisputeTable::Due), DisputeTable::MarkRole).toList().value(0).toString(), u"warn"_s);
        QVERIFY(presenter.table().data(presenter.table().index(1, DisputeTable::Due), DisputeTable::MarkRole).toList().isEmpty());
        QCOMPARE(cell(presenter.table(), 0, DisputeTable::Calendar), u"Germany"_s);
        QCOMPARE(presenter.countOf(Show::All), 3);
        QCOMPARE(presenter.countOf(Show::Overdue), 1);
        presenter.setShow(Show::Overdue);
        QCOMPARE(presenter.table().rowCount(), 1);
        QVERIFY2(presenter.scope().contains(u"1 of 3"_s), qPrintable(presenter.scope()));
        QVERIFY(presenter.scope().contains(u"complete"_s));
        presenter.setShow(Show::All);
        presenter.setFilter(u"dsp 2"_s);
        QCOMPARE(presenter.table().rowCount(), 3); // 2026 holds a 2
        presenter.setFilter(u"case-2 current"_s);
        QCOMPARE(presenter.table().rowCount(), 1);
    }

    void row19AnAnswerIsBarredWithTheReasonAndOpensWithTheOutcome()
    {
        Rig rig({DisputeSample(u"1"_s), unapproved()});
        DisputesPresenter& presenter = *rig.presenter;
        presenter.open(u"CF-case-2"_s);
        QVERIFY(presenter.story());
        QVERIFY(presenter.answerBarred(DisputeStage::Final).contains(u"not approved"_s));
        presenter.answer(DisputeStage::Final);
        QCOMPARE(rig.answers, QStringList());
        QVERIFY(rig.told.last().contains(u"not approved"_s));
        QCOMPARE(presenter.answerBarred(DisputeStage::Interim), QString());
        presenter.open(u"dsp-2026-1"_s);
        QCOMPARE(presenter.answerBarred(DisputeStage::Final), QString());
        presenter.answer(DisputeStage::Final);
        QCOMPARE(rig.answers, QStringList{u"DSP-2026-1 final CF-case-1"_s});
        presenter.open(u"nobody"_s);
        QVERIFY(presenter.storyProblem().contains(u"No dispute"_s));
    }

    void row18ALinkIsMadeShownTakenBackAndSurvivesTheProgram()
    {
        DisputeSample other(u"1"_s);
        Rig rig({other, unapproved()});
        DisputesPresenter& presenter = *rig.presenter;
        presenter.open(u"DSP-2026-2"_s);
        const size_t before = presenter.story()->parts.size();
        presenter.link(u"d1"_s, DisputeRole::Supporting, {}, u"same charge"_s); // D-1 in another notation
        QTRY_COMPARE(presenter.story()->parts.size(), before + 1);
        QVERIFY(rig.told.last().contains(u"D-1 was added"_s));
        QVERIFY(presenter.canUndo());
        const auto links = *[&] {
            auto future = rig.desk->disputeLinks();
            future.waitForFinished();
            return future.result();
        }();
        QCOMPARE(links.size(), size_t(1));
        QCOMPARE(links[0].person, u"ana"_s);
        QCOMPARE(links[0].at, rig.clock.now());
        auto disputes = evidence::disputesOfRecord(*rig.cache, other.disputed.id, links);
        QTRY_VERIFY(disputes.isFinished());
        QCOMPARE(disputes.result()->size(), size_t(2)); // its own, and this one
        presenter.link(u"D-1"_s, DisputeRole::Supporting, {}, {});
        QTRY_VERIFY(rig.told.last().contains(u"already"_s));
        presenter.link(u"D-99"_s, DisputeRole::Supporting, {}, {});
        QTRY_VERIFY(rig.told.last().contains(u"No letter"_s));
        presenter.undoLink();
        QTRY_COMPARE(presenter.story()->parts.size(), before);
        QVERIFY(!presenter.canUndo());
        const auto& entries = presenter.story()->entries;
        QVERIFY(std::ranges::any_of(entries, [](const evidence::DisputeEntry& one) { return one.code == u"linked-undone"; }));
    }

    void row11EachKindOfTheLineOfTimeCanBeShownAlone()
    {
        Rig rig({DisputeSample(u"1"_s)});
        DisputesPresenter& presenter = *rig.presenter;
        presenter.open(u"DSP-2026-1"_s);
        const qsizetype all = presenter.entries().size();
        qsizetype sum = 0;
        for (const DisputeEntryKind kind : {DisputeEntryKind::Letter, DisputeEntryKind::Note, DisputeEntryKind::Attachment, DisputeEntryKind::Resolution, DisputeEntryKind::Step}) {
            presenter.toggleKind(kind);
            const auto shown = presenter.entries();
            QVERIFY(!shown.isEmpty());
            QVERIFY(std::ranges::all_of(shown, [kind](const DisputeLine& one) { return one.kind == kind; }));
            QCOMPARE(qint64(shown.size()), ui::countOf(*presenter.story(), kind));
            sum += shown.size();
            presenter.toggleKind(kind);
        }
        QCOMPARE(sum, all);
    }

    void row50TheTrailLeavesAsCsvAndAllOfItAsJsonAndAsAPage()
    {
        DisputeSample sample(u"1"_s);
        sample.flow.comments[0].message = u"=cmd|' /C calc'!A1, said the \"customer\""_s;
        sample.room.name = u"<b>Dispute</b>"_s;
        Rig rig({sample});
        DisputesPresenter& presenter = *rig.presenter;
        QVERIFY(presenter.exported(u"x.csv"_s).isEmpty()); // none is open
        presenter.open(u"DSP-2026-1"_s);
        const QByteArray csv = presenter.exported(u"x.CSV"_s);
        QCOMPARE(csv.count("\r\n"), qsizetype(presenter.story()->entries.size()) + 1);
        QVERIFY(csv.contains("\"'=cmd")); // a spreadsheet takes it for text
        const QJsonObject json = QJsonDocument::fromJson(presenter.exported(u"x.json"_s)).object();
        QCOMPARE(json[u"documents"].toArray().size(), 7);
        QCOMPARE(json[u"stages"][2][u"calendar"].toString(), u"de"_s);
        const QString html = presenter.html();
        QVERIFY(!html.contains(u"<b>Dispute</b>"_s));
        QVERIFY(html.contains(u"&lt;b&gt;Dispute"_s));
        QVERIFY(html.contains(u"Final response"_s));
    }

    void row49AnotherRuleAndAnotherCalendarCountAtOnce()
    {
        Rig rig({DisputeSample(u"1"_s)});
        DisputesPresenter& presenter = *rig.presenter;
        presenter.open(u"DSP-2026-1"_s);
        DisputeRule rule = presenter.book().rules.rule;
        rule.days[0] = 1;
        QVERIFY(presenter.setRule(rule));
        QTRY_COMPARE(presenter.story()->stages[0].dueDay, std::optional(QDate(2026, 3, 3)));
        QCOMPARE(presenter.story()->stages[0].state, evidence::StageTrack::State::SentLate);
        const QString file = rig.profile.filePath(u"own.json"_s);
        QFile calendar(file);
        QVERIFY(calendar.open(QIODevice::WriteOnly));
        calendar.write(QByteArray("{'id':'de','name':'Works calendar','zone':'Europe/Berlin','holidays':[{'name':'Closed','date':'2026-03-03'}]}").replace('\'', '"'));
        calendar.close();
        QCOMPARE(presenter.takeCalendar(file).value_or(QString()), u"Works calendar"_s);
        QTRY_COMPARE(presenter.story()->stages[0].dueDay, std::optional(QDate(2026, 3, 4)));
        QCOMPARE(presenter.story()->calendar.name, u"Works calendar"_s);
        QVERIFY(!presenter.takeCalendar(rig.profile.filePath(u"nothing.json"_s)));
        QVERIFY(presenter.restoreCalendar(u"de"_s));
        QVERIFY(presenter.restoreRule());
        QTRY_COMPARE(presenter.story()->stages[0].dueDay, std::optional(QDate(2026, 3, 9)));
    }
};

QTEST_GUILESS_MAIN(DisputesPresenterTest)
#include "disputes_presenter_test.moc"
