// The report of a run of readings on paper: what was to be read, how it was drawn, what was found, and how somebody else checks it.
#include "ui/paper/paper_words_presenter.h"
#include "ui/preservation/preservation_words_presenter.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int mostOnPaper = 50; ///< findings; all are in the data inside

class FixityPaper
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::FixityPaper)
};

QString openedRows(const OpenedSample& opened)
{
    QString rows = paperRow(FixityPaper::tr("Opened"), openedVerdict(opened));
    for (size_t i = 0; i < std::min(opened.unopened.size(), size_t(mostOnPaper)); ++i) {
        const OpenedSample::Unopened& one = opened.unopened[i];
        rows += paperRow(one.documentId.isEmpty() ? one.nativeId : one.documentId, u"%1 · %2 · %3 · %4"_s.arg(one.repository, one.nativeId, one.state, one.reason));
    }
    return rows;
}

QString html(const FixityReport& report, const TimeTelling& telling, const QString& key, const QString& whyUnsigned)
{
    const FixityReport::Share sum = report.sum();
    QString page = u"<html><body><p style='color:#555'>%1</p><h1>%2</h1><p><b>%3</b></p>"_s.arg(
        FixityPaper::tr("Report of files that were read again").toHtmlEscaped(), fixityOfWord(report.draw).toHtmlEscaped(), fixityVerdict(report).toHtmlEscaped());
    QString what = paperRow(FixityPaper::tr("Run"), report.draw.id) + paperRow(FixityPaper::tr("Begun"), FixityPaper::tr("%1, by this machine's clock").arg(instantOnPaper(report.draw.began, telling))) +
                   paperRow(FixityPaper::tr("Ended"), instantOnPaper(report.ended, telling)) + paperRow(FixityPaper::tr("Begun by"), report.draw.person) + paperRow(FixityPaper::tr("With"), report.program) +
                   paperRow(FixityPaper::tr("Compared"), FixityPaper::tr("the SHA-256 of each file as its repository gives it now, with the one recorded when it was first read"));
    if (!report.draw.query.isEmpty()) {
        what += paperRow(FixityPaper::tr("Query"), report.draw.query) +
                paperRow(FixityPaper::tr("Letters"), FixityPaper::tr("%1 that it found when the run began; their files in these repositories are what was drawn from").arg(countText(report.draw.letters, report.draw.areLettersExact)));
    }
    if (report.draw.of == FixityOf::Sample) {
        what += paperRow(FixityPaper::tr("Drawn"), FixityPaper::tr("of all %1 files those %2 whose SHA-256 of seed, repository's id, native id and native version, each but the last ended by a line feed, is smallest")
                                                       .arg(numberText(sum.population), numberText(report.draw.sample))) +
                paperRow(FixityPaper::tr("Seed"), report.draw.isSeedChosen ? FixityPaper::tr("%1, chosen by a person").arg(report.draw.seed) : report.draw.seed);
    }
    page += paperSection(FixityPaper::tr("What was read"), what);
    for (const FixityReport::Share& one : report.shares) {
        page += paperSection(one.name, paperRow(FixityPaper::tr("Complete to"), one.watermark ? instantOnPaper(*one.watermark, telling) : FixityPaper::tr("never complete yet")) +
                                           paperRow(FixityPaper::tr("Files"), numberText(one.population)) + paperRow(FixityPaper::tr("To be read"), numberText(one.asked)) +
                                           paperRow(FixityPaper::tr("As recorded"), numberText(one.intact)) + paperRow(FixityPaper::tr("Altered"), numberText(one.altered)) +
                                           paperRow(FixityPaper::tr("Missing"), numberText(one.missing)) + paperRow(FixityPaper::tr("Never as stated"), numberText(one.mismatch)) +
                                           paperRow(FixityPaper::tr("Read for the first time"), numberText(one.first)) + paperRow(FixityPaper::tr("Not read"), numberText(one.unread)) +
                                           paperRow(FixityPaper::tr("Missing before"), one.knownMissing > 0 ? FixityPaper::tr("%1, not among the files above").arg(numberText(one.knownMissing)) : QString()));
    }
    QString rows;
    for (size_t i = 0; i < std::min(report.findings.size(), size_t(mostOnPaper)); ++i) {
        const FixityFinding& one = report.findings[i];
        rows += paperRow(fixityStateWord(one), u"%1 · %2 · %3"_s.arg(one.documentId.isEmpty() ? one.nativeId : one.documentId, one.repository, one.nativeId));
    }
    const qint64 more = qint64(report.findings.size()) + report.notListed - mostOnPaper;
    if (more > 0) {
        rows += paperRow(FixityPaper::tr("And"), FixityPaper::tr("%1 more; the data inside this file lists %2 in all").arg(numberText(more), numberText(qint64(report.findings.size()))));
    }
    page += paperSection(FixityPaper::tr("What is not as recorded, or was not read"), rows);
    if (report.opened || report.draw.opens) {
        page += paperSection(FixityPaper::tr("Whether it opens"), report.opened ? openedRows(*report.opened) : paperRow(FixityPaper::tr("Opened"), FixityPaper::tr("none: the run was ended before that")));
    }
    page += paperSection(FixityPaper::tr("What it says"),
                         paperRow(FixityPaper::tr("It says"), FixityPaper::tr("that the files are, byte for byte, those that were first read from their repository")) +
                             paperRow(FixityPaper::tr("It does not say"), FixityPaper::tr("what they were before that, or that files it did not read are unchanged")));
    page += paperSection(FixityPaper::tr("How to check it"),
                         paperRow(FixityPaper::tr("Data"), FixityPaper::tr("report.json and not-intact.csv inside this file")) +
                             (key.isEmpty() ? paperRow(FixityPaper::tr("Signature"), FixityPaper::tr("none: %1").arg(whyUnsigned))
                                            : paperRow(FixityPaper::tr("Signature"), FixityPaper::tr("in the file of the same name that ends in .minisig")) + paperRow(FixityPaper::tr("Key"), key) +
                                                  paperRow(FixityPaper::tr("Check with"), u"minisign -Vm FILE.pdf -P %1"_s.arg(key))));
    return page + u"</body></html>"_s;
}

} // namespace

SealedPaper fixityPaper(const FixityReport& report, const QString& path, const TimeTelling& telling)
{
    const auto page = [report, telling](const QString& key, const QString& whyUnsigned) { return html(report, telling, key, whyUnsigned); };
    const auto enclosed = [report, json = FixityPaper::tr("The same for programs"), list = FixityPaper::tr("What is not as recorded, or was not read")](const QString& key) {
        QJsonObject data = fixityReportJson(report);
        data[u"key"_s] = key;
        return std::vector<seal::EnclosedFile>{{u"report.json"_s, u"application/json"_s, json, QJsonDocument(data).toJson()}, {u"not-intact.csv"_s, u"text/csv"_s, list, fixityCsv(report)}};
    };
    return {path, FixityPaper::tr("Report of files that were read again"), u"readings of files "_s + report.draw.id, report.ended, report.program, page, enclosed};
}

} // namespace cf::ui
