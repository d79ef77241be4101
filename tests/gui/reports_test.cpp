// The page Reports over an estate: every number is what the truth says or what its query finds, and leads there by key and click.
#include "models/query/parse.h"
#include "models/search/indexed_search.h"
#include "tests/support/estate_truth.h"
#include "tests/support/fake_clock.h"
#include "tests/support/page_pictures.h"
#include "tests/support/turn_watch.h"
#include "ui/reports/chart_face.h"
#include "ui/reports/chart_panel.h"
#include "ui/reports/head_figures.h"
#include "ui/reports/reports_page.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/buttons.h"

#include <QAccessible>
#include <QClipboard>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QTableView>

using namespace cf;
using namespace cf::ui;
using namespace Qt::StringLiterals;
using test::EstateTruth;

namespace {

constexpr std::array charts = {ReportPart::Volume, ReportPart::Failures, ReportPart::Outcomes, ReportPart::Rates, ReportPart::Ways, ReportPart::Adoption, ReportPart::Delays, ReportPart::Turnaround};

} // namespace

class ReportsTest : public QObject
{
    Q_OBJECT

    EstateTruth m_estate;
    test::FakeClock m_clock{QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()};
    search::IndexFactory m_searches = search::indexedSearches();
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ActionList> m_actions;
    std::unique_ptr<PageContext> m_context;
    ReportsWidget* m_page = nullptr;
    QStringList m_searched, m_told, m_opened;

    void open(cache::Cache& cache)
    {
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<ActionList>(m_window.get());
        m_context = std::make_unique<PageContext>(PageContext{*m_actions, [this](const QString& page, const QString&) { m_opened << page; },
                                                              [this](const QString& text) { m_searched << text; }, [this](const QString& text) { m_told << text; }});
        PageSlot slot = reportsPage({cache, m_searches, m_clock, QTimeZone("Europe/Berlin")}).make(m_window.get(), *m_context);
        m_page = qobject_cast<ReportsWidget*>(slot.widget);
        m_window->setCentralWidget(m_page);
        m_window->resize(1280, 800);
        m_window->show();
        m_searched.clear();
        m_told.clear();
        m_opened.clear();
    }
    bool waitForAll()
    {
        return QTest::qWaitFor([this] { return m_page->presenter().state() != ReportsPresenter::State::Waiting && !m_page->presenter().isAskingAny() && everyPartIsThere(); }, 20'000);
    }
    bool everyPartIsThere() const
    {
        return std::ranges::all_of(charts, [this](ReportPart part) { return m_page->presenter().chart(part); });
    }
    qint64 found(const QString& text)
    {
        const auto parsed = query::parse(text);
        search::Question question{parsed ? *parsed : query::Query(), {m_clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday}};
        search::SearchDesk desk(m_estate.cache->readers(), m_searches);
        auto answer = desk.total(question);
        [&] { QTRY_VERIFY(answer.isFinished()); }();
        return parsed && answer.result() ? answer.result()->total : -1;
    }
    qint64 truly(QDate from, QDate to, const std::function<bool(const QJsonObject&)>& is) const
    {
        return std::ranges::count_if(m_estate.letters, [&](const QJsonObject& letter) {
            const QDate day = EstateTruth::dayOf(letter);
            return day >= from && day <= to && is(letter);
        });
    }
    const Chart& chart(ReportPart part) const { return *m_page->presenter().chart(part); }

private Q_SLOTS:
    void initTestCase()
    {
        installAccessibility();
        QVERIFY(m_estate.fill(4000, 5));
    }
    void init()
    {
        open(*m_estate.cache);
        QVERIFY(waitForAll());
        forgetTurns();
    }
    void cleanup()
    {
        const QByteArray wrong = test::longTurn();
        m_window.reset();
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

    void row75HeadFiguresAreTrueAndLeadToTheirLetters()
    {
        const evidence::Period period = m_page->presenter().period();
        QCOMPARE(period.from.daysTo(period.to), 13 * 7 - 1);
        auto* heads = m_page->findChild<HeadFigures*>();
        QCOMPARE(heads->count(), 5);
        const qint64 sent = truly(period.from, period.to, [](const QJsonObject&) { return true; });
        const qint64 failed = truly(period.from, period.to, [](const QJsonObject& letter) {
            return EstateTruth::anyLeg(letter, [](const QJsonObject& leg) {
                return EstateTruth::stateIn(leg, "BOUNCED_HARD BOUNCED_SOFT_FINAL BLOCKED RETURNED_MAIL UNDELIVERABLE REJECTED_BY_PROVIDER EXPIRED LOST");
            });
        });
        QVERIFY(failed > 0);
        QCOMPARE(heads->figures()[0].value, QString::number(sent));
        QCOMPARE(heads->figures()[1].note, u"%1 letters"_s.arg(failed));
        heads->setFocus();
        QTest::keyClick(heads, Qt::Key_Right);
        QTest::keyClick(heads, Qt::Key_Return);
        QCOMPARE(m_searched.size(), 1);
        QCOMPARE(found(m_searched.constFirst()), failed);
        QTest::mouseClick(heads, Qt::LeftButton, {}, heads->itemRect(0).center());
        QCOMPARE(found(m_searched.constLast()), sent);
    }

    void row2VolumeByChannelAddsUpToItsTotalAsTheTruthHasIt()
    {
        const Chart& volume = chart(ReportPart::Volume);
        QCOMPARE(volume.length(), 13);
        for (const ChartSeries& series : volume.series) {
            for (const ChartPoint& point : series.points) {
                QCOMPARE(double(found(point.query)), point.value);
            }
        }
        QVERIFY2(volume.finding.contains(u'%'), qPrintable(volume.finding));
    }

    void everyPointCountsWhatItsQueryFinds()
    {
        const Chart& outcomes = chart(ReportPart::Outcomes);
        for (const ChartPoint& point : outcomes.series.front().points) {
            QCOMPARE(double(found(point.query)), point.value);
        }
        for (const ReportPart part : {ReportPart::Failures, ReportPart::Rates}) {
            const Chart& rates = chart(part);
            const qsizetype failed = rates.rows.rawHeads.indexOf(u"failed"_s);
            for (size_t i = 0; i < rates.rows.raw.size(); ++i) {
                QCOMPARE(found(rates.rows.queries[qsizetype(i)]), rates.rows.raw[i][failed].toLongLong());
            }
        }
    }

    void failuresByTheDomainOfAnAddressLeadToTheirLettersAndSayWhatTheyAreNotOf()
    {
        m_page->findChild<QAction*>(u"ratesChoice3"_s)->trigger();
        QCOMPARE(m_page->presenter().ratesBy(), evidence::Breakdown::Domain);
        QTRY_VERIFY(!m_page->presenter().isAsking(ReportPart::Rates) && chart(ReportPart::Rates).title.contains(u"domain"_s));
        const Chart& rates = chart(ReportPart::Rates);
        QVERIFY(!rates.rows.raw.empty());
        qint64 sent = 0;
        for (size_t i = 0; i < rates.rows.raw.size(); ++i) {
            const QString domain = rates.rows.raw[i][0];
            QVERIFY2(rates.rows.queries[qsizetype(i)].contains(u"email:*@"_s + domain), qPrintable(rates.rows.queries[qsizetype(i)]));
            QCOMPARE(found(rates.rows.queries[qsizetype(i)]), rates.rows.raw[i][rates.rows.rawHeads.indexOf(u"failed"_s)].toLongLong());
            sent += rates.rows.raw[i][rates.rows.rawHeads.indexOf(u"sent"_s)].toLongLong();
        }
        QVERIFY(sent > 0);
        const evidence::Period period = m_page->presenter().period();
        const qint64 without = truly(period.from, period.to, [](const QJsonObject& letter) {
            return !EstateTruth::anyLeg(letter, [](const QJsonObject& leg) { return leg[u"channel"_s].toString() == u"EMAIL"; });
        });
        QVERIFY2(rates.footer.contains(numberText(without) + u" letter"_s) && rates.footer.contains(u"complete to"_s), qPrintable(rates.footer));
        test::picturesOf(*m_window, u"reports-domains"_s);
    }

    void row59TimesCanBeChosenAndSayWhenNothingTellsThem()
    {
        QVERIFY(chart(ReportPart::Ways).nothing.isEmpty());
        m_page->findChild<QAction*>(u"waysChoice1"_s)->trigger();
        QCOMPARE(m_page->presenter().way(), evidence::Way::IssuedToSent);
        QVERIFY(chart(ReportPart::Ways).finding.contains(u"nine in ten"_s));
        m_page->findChild<QAction*>(u"waysChoice2"_s)->trigger();
        QVERIFY(!chart(ReportPart::Ways).nothing.isEmpty());
        QVERIFY(!m_page->findChild<LinkButton*>(u"waysAsTable"_s)->isEnabled());
    }

    void row65TheTimesFromEventsAreBarsThatLeadToTheirLetters()
    {
        ChartFace& face = m_page->panel(ReportPart::Delays).face();
        QCOMPARE(face.chart().length(), int(chart(ReportPart::Delays).rows.raw.size()) - 2); // what cannot be measured stands in the table alone
        face.setFocus();
        int most = 0;
        for (int i = 0; i < face.chart().length(); ++i) {
            most = face.chart().point(i).value > face.chart().point(most).value ? i : most;
        }
        QVERIFY(face.chart().point(most).value > 0);
        QTest::mouseClick(&face, Qt::LeftButton, {}, face.itemRect(most).center());
        QCOMPARE(m_searched.size(), 1);
        QVERIFY(m_searched[0].contains(u"delay:"));
        QCOMPARE(double(found(m_searched[0])), face.chart().point(most).value);
        const Chart& kinds = chart(ReportPart::Turnaround);
        QVERIFY(kinds.length() >= 4);
        for (int i = 0; i < kinds.length(); ++i) {
            QCOMPARE(QString::number(found(kinds.point(i).query)), kinds.rows.raw[size_t(i)][1]);
        }
        QVERIFY2(kinds.rows.cells[0][0] != kinds.rows.raw[0][0], "a kind of event is said in words");
    }

    void pointsAreWalkedByKeysAndEnterShowsTheirLetters()
    {
        ChartFace& face = m_page->panel(ReportPart::Volume).face();
        face.setFocus();
        QCOMPARE(face.current(), 0);
        QTest::keyClick(&face, Qt::Key_Right);
        QCOMPARE(face.current(), 1);
        QTest::keyClick(&face, Qt::Key_End);
        QCOMPARE(face.current(), face.chart().length() - 1);
        const double here = face.chart().point(face.current()).value;
        QTest::keyClick(&face, Qt::Key_Down);
        QVERIFY(face.chart().point(face.current()).value <= here);
        QVERIFY(face.current() >= face.chart().length()); // another line
        QTest::keyClick(&face, Qt::Key_Return);
        QCOMPARE(m_searched, QStringList{face.chart().point(face.current()).query});
        QTest::mouseClick(&face, Qt::LeftButton, {}, face.itemRect(3).center());
        QCOMPARE(m_searched.constLast(), face.chart().point(face.current()).query);
    }

    void aScreenReaderHearsEachPointAsASentence()
    {
        for (const ReportPart part : charts) {
            ChartFace& face = m_page->panel(part).face();
            if (!chart(part).nothing.isEmpty()) {
                continue;
            }
            QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&face);
            QCOMPARE(access->childCount(), chart(part).count());
            QVERIFY(access->text(QAccessible::Name).contains(chart(part).finding));
            QVERIFY(access->text(QAccessible::Description).contains(u"complete to"_s));
            for (int i = 0; i < access->childCount(); ++i) {
                QVERIFY(access->child(i)->text(QAccessible::Name).contains(chart(part).point(i).text));
            }
        }
    }

    void theTableSaysTheSameAndLeadsToTheSame()
    {
        ChartPanel& panel = m_page->panel(ReportPart::Volume);
        panel.face().setFocus();
        QTest::keyClick(&panel.face(), Qt::Key_F2);
        auto* table = panel.findChild<QTableView*>(u"volumeTable"_s);
        QVERIFY(table->isVisible());
        const Chart& volume = chart(ReportPart::Volume);
        QCOMPARE(table->model()->rowCount(), volume.length());
        for (int row = 0; row < volume.length(); ++row) {
            for (int s = 0; s < int(volume.series.size()); ++s) {
                QCOMPARE(table->model()->index(row, 3 + s).data().toString(), volume.series[size_t(s)].points[size_t(row)].text);
            }
        }
        table->setCurrentIndex(table->model()->index(2, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(found(m_searched.constLast()), table->model()->index(2, 2).data().toString().toLongLong());
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), volume.length() + 1);
    }

    void leavesTheProgramAsRowsAsPicturesAndOnPaper()
    {
        QTemporaryDir folder;
        ChartOutput& output = m_page->panel(ReportPart::Failures).output();
        const Chart& failures = chart(ReportPart::Failures);
        for (const ChartFormat format : {ChartFormat::Csv, ChartFormat::Svg, ChartFormat::Png}) {
            const QString path = folder.filePath(u"chart-%1"_s.arg(int(format)));
            m_told.clear();
            output.write(failures, format, path);
            QTRY_VERIFY(!m_told.isEmpty());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            if (format == ChartFormat::Csv) {
                const QList<QByteArray> lines = bytes.split('\n');
                QCOMPARE(lines.constFirst().trimmed(), QByteArray("from,to,sent,failed,share,low,high,query"));
                QVERIFY(lines.at(1).contains(failures.rows.raw.front()[3].toUtf8()));
                QVERIFY(bytes.contains("complete to"));
            } else if (format == ChartFormat::Svg) {
                QVERIFY(bytes.contains("<svg") && bytes.contains("<path"));
                QVERIFY(bytes.contains("complete to"));
            } else {
                const QImage image = QImage::fromData(bytes);
                QCOMPARE(image.size(), QSize(1920, 960));
                QCOMPARE(image.pixelColor(3, 3), QColor(Qt::white));
            }
        }
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"chart.pdf"_s));
        output.print(failures, printer);
        QVERIFY(QFileInfo(folder.filePath(u"chart.pdf"_s)).size() > 1000);
        test::WatchedApplication::instance()->takeLongest(); // making four documents at once is the test's own doing
    }

    void aUnitAndAPeriodNarrowEverything()
    {
        m_page->presenter().setUnit(u"Retail"_s);
        m_page->presenter().choosePeriod({QDate(2025, 3, 1), QDate(2025, 3, 31)});
        QTRY_VERIFY(m_page->presenter().scopeText().startsWith(u"Retail · 1 Mar 2025 to 31 Mar 2025"_s));
        QTRY_COMPARE(m_page->presenter().heads()[0].value,
                     QString::number(truly(QDate(2025, 3, 1), QDate(2025, 3, 31), [](const QJsonObject& letter) { return letter[u"unit"_s].toString() == u"Retail"; })));
        QTRY_COMPARE(chart(ReportPart::Volume).length(), 6); // calendar weeks, the first and last in part
        QVERIFY(waitForAll());
        QVERIFY(chart(ReportPart::Volume).series.front().points.front().isPart);
        m_page->presenter().setVolumeBy(evidence::Breakdown::Type);
        QTRY_VERIFY(chart(ReportPart::Volume).title.contains(u"type"_s));
    }

    void aPeriodIsTypedByKeysAlone()
    {
        m_actions->action(u"reports.period"_s)->trigger();
        auto* from = m_window->findChild<QLineEdit*>(u"periodFrom"_s);
        QVERIFY(from);
        QTRY_VERIFY(from->hasFocus());
        QTest::keyClicks(from, u"2024-02-30"_s);
        QTest::keyClick(from, Qt::Key_Return);
        QVERIFY(m_page->presenter().choice() != PeriodChoice::Custom); // there is no such day
        from->selectAll();
        QTest::keyClicks(from, u"2024-02-01"_s);
        QTest::keyClick(from, Qt::Key_Return);
        QTRY_COMPARE(m_page->presenter().period().from, QDate(2024, 2, 1));
        QVERIFY(waitForAll());
    }

    void nothingKnownIsSaidWithAWayOn()
    {
        QTemporaryDir folder;
        const auto empty = cache::Cache::open(folder.path());
        QVERIFY(empty.has_value());
        open(**empty);
        QTRY_COMPARE(m_page->presenter().state(), ReportsPresenter::State::Empty);
        auto* buttonShown = m_page->findChild<QPushButton*>();
        QVERIFY(buttonShown);
        m_window.reset();
        open(*m_estate.cache); // the empty one goes before its page would
        QVERIFY(waitForAll());
    }

private:
    static void forgetTurns() { test::WatchedApplication::instance()->takeLongest(); }
};

CF_WATCHED_MAIN(ReportsTest)
#include "reports_test.moc"
