#include "ui/preservation/preservation_words_presenter.h"

#include "models/evidence/result_export.h"
#include "ui/reports/figure_words_presenter.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

using evidence::FormatRisk;

namespace {

class PreservationWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::PreservationWords)
};

QString reasonText(const QString& code)
{
    if (code == u"published-standard") return PreservationWords::tr("Its standard is published.");
    if (code == u"many-readers") return PreservationWords::tr("Many programs open it.");
    if (code == u"plain") return PreservationWords::tr("It can be read without a program of its own.");
    if (code == u"container") return PreservationWords::tr("It is as good as what is inside.");
    if (code == u"content-outside") return PreservationWords::tr("Parts of a page, as fonts, forms or pictures, may lie outside the file.");
    if (code == u"many-variants") return PreservationWords::tr("There are many variants of it, and no program opens all.");
    if (code == u"superseded") return PreservationWords::tr("Its maker went on to something else.");
    if (code == u"layout-by-program") return PreservationWords::tr("Its pages are laid out anew by each program that opens it.");
    if (code == u"printer-language") return PreservationWords::tr("It was made for a printer, and few programs show it.");
    if (code == u"not-identified") return PreservationWords::tr("Nothing tells what it is.");
    if (code == u"not-listed") return PreservationWords::tr("The list of formats does not name it.");
    return code;
}

QString share(qint64 part, qint64 of)
{
    return of > 0 ? PreservationWords::tr("%1 of %2").arg(numberText(part), numberText(of)) : numberText(part);
}

/// Files that are not as recorded.
qint64 foundIn(const FixityReport::Share& sum) { return sum.altered + sum.mismatch + sum.missing; }

} // namespace

QString riskWord(FormatRisk risk)
{
    switch (risk) {
    case FormatRisk::Low: return PreservationWords::tr("Low");
    case FormatRisk::Watch: return PreservationWords::tr("To watch");
    case FormatRisk::High: break;
    }
    return PreservationWords::tr("High");
}

Mark markOf(FormatRisk risk)
{
    switch (risk) {
    case FormatRisk::Low: return Mark::Plain;
    case FormatRisk::Watch: return Mark::Uncertain;
    case FormatRisk::High: break;
    }
    return Mark::Failed;
}

QString formatReasons(const evidence::FormatStanding& standing)
{
    QStringList sentences;
    std::ranges::transform(standing.reasons, std::back_inserter(sentences), reasonText);
    return sentences.join(u' ');
}

QString formatAdvice(const QString& code)
{
    if (code == u"keep") return PreservationWords::tr("Keep as it is.");
    if (code == u"keep-schema") return PreservationWords::tr("Keep as it is, with its schema.");
    if (code == u"copy") return PreservationWords::tr("Have a copy made as PDF/A, and keep both.");
    if (code == u"copy-resources") return PreservationWords::tr("Archive its resources with it, have a copy made as PDF/A, and keep both.");
    if (code == u"unpack") return PreservationWords::tr("Have what is inside archived as files of their own.");
    if (code == u"identify") return PreservationWords::tr("Find out what it is, and name it in formats.json.");
    return code;
}

QString fixityOfWord(const FixityDraw& draw)
{
    switch (draw.of) {
    case FixityOf::Due: return PreservationWords::tr("What was due");
    case FixityOf::Since: return PreservationWords::tr("What was not read since a snapshot");
    case FixityOf::Sample:
        return draw.query.isEmpty() ? PreservationWords::tr("A sample of %1").arg(numberText(draw.sample)) : PreservationWords::tr("A sample of %1 by a query").arg(numberText(draw.sample));
    case FixityOf::All: break;
    }
    return PreservationWords::tr("All files");
}

QString fixityScopeText(const FixityDraw& draw)
{
    QStringList names;
    std::ranges::transform(draw.shares, std::back_inserter(names), &FixityDraw::Share::name);
    const QString all = QLocale().createSeparatedList(names);
    return draw.query.isEmpty() ? all : PreservationWords::tr("%1: letters that %2 finds").arg(all, draw.query);
}

QString fixityVerdict(const FixityReport& report)
{
    const FixityReport::Share sum = report.sum();
    QStringList sentences;
    if (sum.read() == 0) {
        sentences << PreservationWords::tr("No file was read.");
    } else if (foundIn(sum) > 0) {
        sentences << PreservationWords::tr("%1 are NOT as recorded: %2 altered, %3 missing, %4 never were as their index states.")
                         .arg(share(foundIn(sum), sum.read()), numberText(sum.altered), numberText(sum.missing), numberText(sum.mismatch));
    } else if (sum.intact > 0) {
        sentences << PreservationWords::tr("%1 that were read are as recorded.").arg(share(sum.intact, sum.read()));
    }
    if (sum.first > 0) {
        sentences << PreservationWords::tr("%1 were read for the first time: there was nothing to compare them with.").arg(numberText(sum.first));
    }
    if (sum.unread > 0) {
        sentences << PreservationWords::tr("%1 were not read, and nothing is said of them.").arg(numberText(sum.unread));
    }
    if (report.mostNotIntact >= 0 && sum.asked > 0) {
        sentences << PreservationWords::tr("With 95 % confidence no more than %1 files are not as recorded, or could not be shown to be.")
                         .arg(share(report.mostNotIntact, sum.population));
    }
    if (sum.knownMissing > 0) {
        sentences << PreservationWords::tr("%1 more had been found missing before.").arg(numberText(sum.knownMissing));
    }
    if (report.opened) {
        sentences << openedVerdict(*report.opened);
    } else if (report.draw.opens) {
        sentences << PreservationWords::tr("They were to be opened as well, and none was.");
    }
    return sentences.join(u' ');
}

QString fixityOutcomeWord(const KeptFixityRun& run)
{
    if (!run.report) {
        return PreservationWords::tr("Cut short");
    }
    if (!run.isAsKept) {
        return PreservationWords::tr("Not as kept");
    }
    const FixityReport::Share sum = run.report->sum();
    if (foundIn(sum) > 0) {
        return PreservationWords::tr("%1 not as recorded").arg(numberText(foundIn(sum)));
    }
    const QString outcome = run.report->outcome();
    if (outcome == u"INTACT" && !run.report->isAllOpened()) {
        return run.report->opened ? PreservationWords::tr("%1 do not open").arg(numberText(run.report->opened->files - run.report->opened->opened)) : PreservationWords::tr("Not opened");
    }
    return outcome == u"PARTIAL"   ? PreservationWords::tr("Not all read")
           : outcome == u"INTACT" ? PreservationWords::tr("As recorded")
                                  : PreservationWords::tr("Nothing to compare with");
}

Mark markOf(const KeptFixityRun& run)
{
    if (!run.report) {
        return Mark::Uncertain;
    }
    const QString outcome = run.report->outcome();
    return !run.isAsKept || outcome == u"FOUND" ? Mark::Failed : outcome == u"INTACT" && run.report->isAllOpened() ? Mark::Verified : Mark::Uncertain;
}

QString fixityStateWord(const FixityFinding& finding)
{
    switch (finding.state) {
    case ContentState::Altered: return PreservationWords::tr("altered");
    case ContentState::Missing: return PreservationWords::tr("missing");
    case ContentState::Mismatch: return PreservationWords::tr("never as its index states");
    case ContentState::Unknown: return finding.reason.isEmpty() ? PreservationWords::tr("not read") : PreservationWords::tr("not read: %1").arg(finding.reason);
    case ContentState::Present: break;
    }
    return PreservationWords::tr("as recorded");
}

QString fixityRefusal(const Error& error)
{
    if (error.kind == ErrorKind::Conflict) {
        return PreservationWords::tr("This run is being read by another window or command, or has its report already.");
    }
    if (error.kind != ErrorKind::Rejected) {
        return errorText(error);
    }
    if (error.detail == u"nothing-due") {
        return PreservationWords::tr("No file is due to be read again.");
    }
    if (error.detail == u"no-files") {
        return PreservationWords::tr("The letters that the query finds have no file in these repositories.");
    }
    if (error.detail == u"query") {
        return PreservationWords::tr("The query is not understood.");
    }
    if (error.detail == u"no-repository") {
        return PreservationWords::tr("No repository is connected that holds files.");
    }
    if (error.detail.startsWith(u"no-such-repository: ")) {
        return PreservationWords::tr("No repository that holds files is called %1.").arg(error.detail.mid(20));
    }
    if (error.detail.startsWith(u"sample: 1 to ")) {
        return PreservationWords::tr("A sample is 1 to %1 files.").arg(numberText(error.detail.mid(13).toLongLong()));
    }
    return errorText(error);
}

Chart dueMonthsChart(const evidence::PreservationBook& book, const QString& footer)
{
    Chart chart;
    chart.id = u"dueMonths"_s;
    chart.title = PreservationWords::tr("When files are due to be read again");
    chart.kind = Chart::Kind::Lines;
    chart.footer = footer;
    chart.rows.heads = {PreservationWords::tr("Month"), PreservationWords::tr("Files")};
    chart.rows.rawHeads = {u"month"_s, u"files"_s};
    if (book.files() == 0) {
        chart.nothing = PreservationWords::tr("No repository is connected that holds files.");
        return chart;
    }
    ChartSeries series;
    series.name = chart.title;
    series.manner = ChartSeries::Manner::Chosen;
    double most = 1;
    for (size_t i = 0; i < book.months.size(); ++i) {
        const evidence::DueMonth& one = book.months[i];
        ChartPoint point;
        point.label = i == 0 ? PreservationWords::tr("until the end of %1").arg(monthText(one.month)) : monthText(one.month);
        point.value = double(one.files);
        point.text = numberText(one.files);
        point.spoken = PreservationWords::tr("%1: %2 files").arg(point.label, point.text);
        most = std::max(most, point.value);
        if (i % 6 == 0) {
            chart.ticks.push_back({double(i), monthText(one.month)});
        }
        chart.rows.cells.push_back({point.label, point.text});
        chart.rows.raw.push_back({one.month.toString(u"yyyy-MM"_s), QString::number(one.files)});
        chart.rows.queries << QString();
        series.points.push_back(std::move(point));
    }
    chart.series = {std::move(series)};
    chart.finding = book.due() > 0 ? PreservationWords::tr("%1 files are due now").arg(share(book.due(), book.files())) : PreservationWords::tr("None of %1 files is due").arg(numberText(book.files()));
    chart.levels = roundLevels(most, countLevel, chart.top);
    return chart;
}

QByteArray fixityCsv(const FixityReport& report)
{
    QByteArray csv = "state,communication,document_id,repository,native_id,native_version,recorded_sha256,found_sha256,reason\r\n";
    const auto add = [&csv](const QStringList& cells) {
        QByteArrayList line;
        for (const QString& cell : cells) {
            line << evidence::csvCell(cell);
        }
        csv += line.join(',') + "\r\n";
    };
    for (const FixityFinding& one : report.findings) {
        add({code(one.state),       one.communication.value(),                    one.documentId, one.repository, one.nativeId, one.nativeVersion,
                                QString::fromLatin1(one.recorded.toHex()), QString::fromLatin1(one.found.toHex()), one.reason});
    }
    for (const OpenedSample::Unopened& one : report.opened ? report.opened->unopened : std::vector<OpenedSample::Unopened>()) {
        add({u"NOT_OPENED"_s, {}, one.documentId, one.repository, one.nativeId, {}, {}, {}, u"%1 %2"_s.arg(one.state, one.reason).trimmed()});
    }
    return csv;
}

} // namespace cf::ui
