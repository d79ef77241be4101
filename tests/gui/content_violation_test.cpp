// Every use of a text after its time: from its name to the letters, the list of them as a file, the versions beside each other, a decision with its
// reason, and the report. Source: journey C4.
#include "app/sandbox/estate/estate_fill.h"
#include "app/sandbox/exstream/exst_filling.h"
#include "models/search/indexed_search.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_documents.h"
#include "tests/support/fake_sync.h"
#include "ui/compare/compare_page.h"
#include "ui/search/export_dialog.h"
#include "ui/search/search_page.h"
#include "ui/shell/action_list.h"
#include "ui/shell/main_window.h"
#include "ui/templates/decide_finding_dialog.h"
#include "ui/templates/templates_page.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class ContentViolationTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_profile;
    FakeClock m_clock;
    FakeSync m_sync;
    FakeContent m_content;
    FakeReader m_reader;
    std::unique_ptr<cache::Cache> m_cache;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<search::SearchDesk> m_search;
    std::unique_ptr<MainWindow> m_window;
    QString m_subject;            ///< a text that letters took after its time
    QString m_version;            ///< which of it
    QSet<QString> m_lateLetters;  ///< by a way of our own: document ids

    TemplatesWidget* page() { return m_window->findChild<TemplatesWidget*>(u"contentPage"_s); }
    TemplatesPresenter& story() { return page()->presenter(); }
    SearchPresenter& results() { return m_window->searchPresenter(); }
    void press(int key) { QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), Qt::Key(key)); }
    void open()
    {
        m_window->openPage(u"content"_s);
        QTRY_VERIFY(story().table().all() > 0);
        auto* filter = m_window->findChild<QLineEdit*>(u"contentFilter"_s);
        filter->setFocus();
        QTest::keyClicks(filter, m_subject);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(story().story() != nullptr && story().use() != nullptr, 20'000);
        for (size_t i = 0; i < story().story()->versions.size(); ++i) {
            if (story().story()->versions[i].label == m_version) {
                story().choose(int(i));
            }
        }
        QTRY_VERIFY(story().use() != nullptr && story().version()->label == m_version);
    }
    int late() const
    {
        const auto& findings = m_window->findChild<TemplatesWidget*>(u"contentPage"_s)->presenter().version()->findings;
        const auto found = std::ranges::find(findings, evidence::VersionFinding::Kind::UsedAfterPeriod, &evidence::VersionFinding::kind);
        return found == findings.end() ? -1 : int(found - findings.begin());
    }
    /// Asks the story of each text for one with letters after its time, and the runs' traces for those letters.
    void findOne(search::SearchIndex& index, store::Database& database, const query::Calendar& calendar)
    {
        const auto lines = cache::listResources(database, {ResourceKind::Block}, {});
        for (const cache::ResourceLine& line : *lines) {
            if (!line.name.startsWith(u"BLK"_s)) {
                continue;
            }
            const auto told = evidence::templateStory(database, index, evidence::StoryOf::Asset, line.name, calendar);
            for (const evidence::VersionStory& version : told ? told->versions : std::vector<evidence::VersionStory>()) {
                for (const evidence::VersionFinding& finding : version.findings) {
                    if (finding.kind == evidence::VersionFinding::Kind::UsedAfterPeriod && m_subject.isEmpty() && finding.letters.count > 0) {
                        m_subject = line.name;
                        m_version = version.label;
                        // All letters with this version of it, of which those sent after its end are late.
                        search::Window all;
                        all.limit = 2'000;
                        const auto question = evidence::questionOf(evidence::termText(query::Field::Block, line.name + u'/' + version.label), calendar);
                        const auto rows = index.rows(*question, all);
                        for (const search::Row& row : rows->rows) {
                            if (row.sent && finding.at && row.sent->utc >= *finding.at + told->cutOver.graceHours * 3'600'000LL) {
                                m_lateLetters.insert(row.documentId);
                            }
                        }
                    }
                }
            }
            if (!m_subject.isEmpty()) {
                return;
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        estate::Filling filling;
        filling.profile = m_profile.path();
        filling.records = 30'000;
        QVERIFY(estate::fill(filling).has_value());
        QVERIFY(sandbox::exstream::fillComposition(m_profile.path(), filling.records, filling.seed, 1'775'030'400'000).has_value());
        m_cache = *cache::Cache::open(m_profile.path());
        m_desk = *desk::Desk::open(m_profile.path());
        m_search = std::make_unique<search::SearchDesk>(m_cache->readers(), search::indexedSearches());
        const query::Calendar calendar{m_clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday};
        m_cache->readers()
            .read([&](store::Database& database) {
                const auto index = m_search->factory()(database);
                findOne(*index, database, calendar);
                return Result<bool>(true);
            })
            .waitForFinished();
        QVERIFY2(!m_subject.isEmpty() && !m_lateLetters.isEmpty(), "the estate has no text that was used after its time");
    }
    void init()
    {
        const TemplatesParts parts{*m_cache, m_search->factory(), m_clock, QTimeZone("Europe/Berlin"), *m_desk};
        m_window = std::make_unique<MainWindow>(MainWindowParts{*qApp, *m_search, *m_desk, *m_cache, m_sync, m_clock, QTimeZone("Europe/Berlin"), m_profile.path(), {},
                                                                {templatesPage(parts), contentPage(parts), comparePage({*m_cache, m_content, m_reader, m_clock, QTimeZone("Europe/Berlin")})}});
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void journeyC4FromATextToTheLettersThatTookItAfterItsTimeAndToTheirListAsAFile()
    {
        open();
        QVERIFY(late() >= 0);
        auto* const findings = page()->findChild<Facts*>(u"findingFacts"_s);
        QTRY_VERIFY(findings->count() > late());
        QVERIFY2(findings->facts()[late()].value.contains(u"after its time had ended"_s), qPrintable(findings->facts()[late()].value));
        const evidence::VersionFinding finding = story().version()->findings[size_t(late())];
        QCOMPARE(finding.letters.count, qint64(m_lateLetters.size()));
        findings->setFocus();
        findings->setCurrent(late());
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(results().phase() == SearchPresenter::Phase::Ready && results().total() && results().runningText() == finding.letters.query, 20'000);
        QCOMPARE(results().total()->total, finding.letters.count);
        m_window->actionList().action(u"results.export"_s)->trigger();
        auto* const dialog = m_window->findChild<ExportDialog*>();
        QVERIFY(dialog);
        const QString path = m_profile.filePath(u"late.jsonl"_s);
        dialog->findChild<QAbstractButton*>(u"exportLines"_s)->click();
        dialog->findChild<QLineEdit*>(u"exportPath"_s)->setText(path);
        QSignalSpy written(dialog, &ExportDialog::exported);
        dialog->findChild<QPushButton*>(u"exportStart"_s)->click();
        QVERIFY(!written.isEmpty() || written.wait(20'000));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSet<QString> listed;
        while (!file.atEnd()) {
            listed.insert(QJsonDocument::fromJson(file.readLine()).object()[u"documentId"_s].toString());
        }
        QCOMPARE(listed, m_lateLetters);
    }

    void journeyC4TheEndOfItsTimeIsAMinuteInAZoneThatIsNamed()
    {
        open();
        const evidence::VersionFinding finding = story().version()->findings[size_t(late())];
        QVERIFY(finding.at.has_value());
        // The list is cut at that instant, with the grace of the house after it, whatever the clock of who sent the letters.
        const QString instant = QDateTime::fromMSecsSinceEpoch(*finding.at, Qt::UTC).addSecs(story().story()->cutOver.graceHours * 3'600).toString(u"yyyy-MM-ddTHH:mm"_s);
        QVERIFY2(finding.letters.query.contains(u"tz:utc"_s) && finding.letters.query.contains(instant), qPrintable(finding.letters.query));
        const TimeTelling telling = story().telling();
        const QString said = page()->findChild<Facts*>(u"findingFacts"_s)->facts()[late()].value;
        QVERIFY2(said.contains(instantWords(*finding.at, telling)), qPrintable(said));
        QVERIFY2(said.contains(QTimeZone("Europe/Berlin").abbreviation(QDateTime::fromMSecsSinceEpoch(*finding.at, Qt::UTC))), qPrintable(said));
    }

    void journeyC4TheVersionsStandBesideEachOther()
    {
        open();
        page()->compareVersions();
        QTRY_COMPARE(m_window->currentPage(), u"compare"_s);
        auto* const compare = m_window->findChild<CompareWidget*>(u"comparePage"_s);
        QVERIFY(compare);
        QTRY_VERIFY_WITH_TIMEOUT(compare->presenter().state() == ComparePresenter::State::Shown, 20'000);
    }

    void journeyC4ARiskIsAcceptedWithItsReasonTakenBackAndReported()
    {
        open();
        page()->findChild<QAbstractButton*>(u"findingDecide"_s)->click();
        auto* dialog = m_window->findChild<DecideFindingDialog*>();
        QVERIFY(dialog);
        auto* const problem = dialog->findChild<Label*>(u"findingProblem"_s);
        auto* const decided = dialog->findChild<Label*>(u"findingDecided"_s);
        dialog->findChild<QComboBox*>(u"findingWhich"_s)->setCurrentIndex(late());
        dialog->findChild<QPushButton*>(u"findingAccept"_s)->click();
        QVERIFY(problem->text().startsWith(u"Say why"_s)); // nothing is kept without a reason
        auto* const reason = dialog->findChild<QLineEdit*>(u"findingReason"_s);
        reason->setFocus();
        QTest::keyClicks(reason, u"In the mailing run before cut-over <b>"_s);
        dialog->findChild<QPushButton*>(u"findingAccept"_s)->click();
        QTRY_VERIFY(decided->text().startsWith(u"Risk accepted"_s));
        QVERIFY(decided->text().contains(u"before cut-over"_s));
        // It outlives the program, and stands with the finding and in the report.
        auto* const findings = page()->findChild<Facts*>(u"findingFacts"_s);
        QTRY_VERIFY(findings->facts()[late()].value.contains(u"Risk accepted"_s));
        const auto kept = m_desk->findingDecisions(m_subject);
        QTRY_VERIFY(kept.isFinished());
        QCOMPARE(kept.result()->size(), size_t(1));
        QCOMPARE(kept.result()->front().letters, qint64(m_lateLetters.size()));
        m_window->actionList().action(u"content.report"_s)->trigger();
        auto* const file = m_window->findChild<QFileDialog*>(u"violationReportDialog"_s);
        QVERIFY(file);
        for (const QString& name : {u"report.html"_s, u"report.pdf"_s}) {
            Q_EMIT file->fileSelected(m_profile.filePath(name));
        }
        file->close();
        QFile html(m_profile.filePath(u"report.html"_s)), pdf(m_profile.filePath(u"report.pdf"_s));
        QVERIFY(html.open(QIODevice::ReadOnly) && pdf.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(html.readAll());
        const QString query = story().version()->findings[size_t(late())].letters.query;
        for (const QString& part : {m_subject, u"after its time had ended"_s, u"Risk accepted"_s, u"&lt;b&gt;"_s, query.toHtmlEscaped(), u"Complete"_s}) {
            QVERIFY2(text.contains(part, Qt::CaseInsensitive), qPrintable(part));
        }
        QVERIFY(pdf.read(5) == "%PDF-");
        // Taken back it is open again; what was said stays.
        dialog->findChild<QPushButton*>(u"findingUndo"_s)->click();
        QTRY_VERIFY(decided->text().startsWith(u"Nothing was decided"_s));
        const auto after = m_desk->findingDecisions(m_subject);
        QTRY_VERIFY(after.isFinished());
        QVERIFY(after.result()->front().undone.has_value());
        dialog->close();
    }

    void aDecisionHoldsOnlyForTheLettersItWasMadeOn()
    {
        open();
        const evidence::VersionStory& version = *story().version();
        evidence::VersionFinding finding = version.findings[size_t(late())];
        story().decisions().decide(version, finding, FindingOutcome::ToBeRemedied, u"letters go out again"_s);
        QTRY_VERIFY(story().decisions().on(version, finding) != nullptr);
        finding.letters.count += 2;
        QVERIFY(story().decisions().on(version, finding) == nullptr);
        QVERIFY(story().decisions().words(version, finding, story().telling()).contains(u"2 letter"_s));
    }
};

QTEST_MAIN(ContentViolationTest)
#include "content_violation_test.moc"
