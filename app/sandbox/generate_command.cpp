#include "app/sandbox/generate_command.h"

#include "app/sandbox/cases/case_filling.h"
#include "app/sandbox/disputes/dispute_filling.h"
#include "app/sandbox/estate/estate_fill.h"
#include "app/sandbox/exceptions/exception_filling.h"
#include "app/sandbox/exstream/exst_filling.h"
#include "app/sandbox/xconnector/xcon_mailbox.h"
#include "models/domain/moment.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTextStream>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

constexpr quint64 mostRecords = 100'000'000;

struct Say { // lupdate finds what stands in tr()
    Q_DECLARE_TR_FUNCTIONS(GenerateCommand)
};

int refuse(const QString& why)
{
    QTextStream(stderr) << why << '\n';
    return 2;
}

QString number(quint64 value) { return QLocale().toString(value); }

class Progress
{
public:
    explicit Progress(quint64 records)
        : m_records(records)
    {
        m_all.start();
        m_line.start();
    }
    void note(quint64 done)
    {
        if (m_begun == 0) {
            m_begun = done;
            m_all.restart();
        }
        if (m_line.elapsed() >= 1000) {
            m_line.restart();
            QTextStream(stderr) << Say::tr("%1 of %2 records, %3 a second")
                                       .arg(number(done), number(m_records),
                                            number((done - m_begun) * 1000 / quint64(std::max<qint64>(m_all.elapsed(), 1))))
                                << '\n';
        }
    }
    double seconds() const { return double(m_all.elapsed()) / 1000; }

private:
    quint64 m_records, m_begun = 0;
    QElapsedTimer m_all, m_line;
};

void made(const estate::Filled& filled, double seconds)
{
    QTextStream out(stdout);
    if (filled.continuedFrom > 0) {
        out << Say::tr("%1 records were there already.").arg(number(filled.continuedFrom)) << '\n';
    }
    const quint64 added = filled.records - filled.continuedFrom;
    out << Say::tr("%1 records in %2 seconds, %3 a second")
               .arg(number(added), QLocale().toString(seconds, 'f', 1),
                    number(quint64(double(added) / std::max(seconds, 0.001))))
        << '\n';
    out << Say::tr("Seconds: making %1 (beside the rest), rows %2, index %3, merging it %4, indexes of the tables %5")
               .arg(filled.making, 0, 'f', 1)
               .arg(filled.rows, 0, 'f', 1)
               .arg(filled.indexing, 0, 'f', 1)
               .arg(filled.merging, 0, 'f', 1)
               .arg(filled.completing, 0, 'f', 1)
        << '\n';
}

int failed(const Error& error)
{
    if (error.kind == ErrorKind::Conflict) {
        return refuse(Say::tr("The profile has a cache, or the beginning of another estate. Nothing was changed; name another "
                              "directory. (%1)")
                          .arg(error.detail));
    }
    QTextStream(stderr) << Say::tr("The cache cannot be filled: %1").arg(error.detail) << '\n';
    return 1;
}

constexpr UtcMs asOf = 1'775'030'400'000; // 2026-04-01T08:00Z, as the sandbox's clocks stand in tests

int addComposition(const estate::Filling& filling, const QString& missed)
{
    const auto filled = exstream::fillComposition(filling.profile, filling.records, filling.seed, asOf, missed);
    if (!filled) {
        return failed(filled.error());
    }
    QTextStream(stdout) << Say::tr("%1 templates and parts, %2 runs of %3 documents")
                               .arg(number(filled->resources), number(filled->runs), number(filled->documents))
                        << '\n';
    if (!missed.isEmpty()) {
        QTextStream(stdout) << Say::tr("%1 customers without a document, %2 documents in no archive").arg(number(filled->unmade), number(filled->unarchived)) << '\n';
    }
    return 0;
}

/// What is true of each, a line of JSON each.
Result<void> writeTruth(const QString& path, const QJsonArray& truth)
{
    QFile file(path);
    QByteArray lines;
    for (const QJsonValue& one : truth) {
        lines += QJsonDocument(one.toObject()).toJson(QJsonDocument::Compact) + '\n';
    }
    return file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size() ? Result<void>() : fail(ErrorKind::Storage, file.errorString());
}

int addDisputes(const estate::Filling& filling, const QString& truth, UtcMs now)
{
    const auto filled = fillDisputes(filling.profile, filling.records, filling.seed, now);
    if (!filled) {
        return failed(filled.error());
    }
    if (const auto written = writeTruth(truth, filled->truth); !written) {
        return failed(written.error());
    }
    QTextStream(stdout) << Say::tr("%1 disputes with %2 documents").arg(number(filled->disputes), number(filled->documents)) << '\n';
    return 0;
}

int addExceptions(const estate::Filling& filling, const QString& truth, UtcMs now)
{
    const auto filled = fillExceptions(filling.profile, filling.records, filling.seed, now);
    if (!filled) {
        return failed(filled.error());
    }
    if (const auto written = writeTruth(truth, filled->truth); !written) {
        return failed(written.error());
    }
    QTextStream(stdout) << Say::tr("%1 failed runs, %2 reissues, %3 files of claims, %4 cases").arg(number(filled->runs), number(filled->reissues), number(filled->files), number(filled->cases)) << '\n';
    return 0;
}

int addCases(const estate::Filling& filling, const QString& truth, UtcMs now)
{
    const auto filled = fillCases(filling.profile, filling.records, filling.seed, now);
    if (!filled) {
        return failed(filled.error());
    }
    if (const auto written = writeTruth(truth, filled->truth); !written) {
        return failed(written.error());
    }
    QTextStream(stdout) << Say::tr("%1 cases, %2 letters of consents or without a case").arg(number(filled->cases), number(filled->letters)) << '\n';
    return 0;
}

} // namespace

int runGenerate(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Say::tr("Fills a profile's cache with the communications of an invented organisation over ten years. What was "
                "interrupted is continued by the same command."));
    parser.addPositionalArgument(u"profile"_s, Say::tr("a directory without a cache"));
    const QCommandLineOption records(u"records"_s, Say::tr("how many communications"), u"N"_s);
    const QCommandLineOption seed(u"seed"_s, Say::tr("the same seed makes the same records (default 1)"), u"S"_s, u"1"_s);
    const QCommandLineOption truth(u"truth"_s, Say::tr("also write what is true of each record, as lines of JSON"), u"FILE"_s);
    const QCommandLineOption composition(u"composition"_s, Say::tr("also what the composition system tells: templates, their parts and approvals, the runs of the last two years"));
    const QCommandLineOption missed(u"missed"_s, Say::tr("with --composition: some customers of its inputs get nothing, and some documents reach no archive; the file says which"), u"FILE"_s);
    const QCommandLineOption campaign(u"large-campaign"_s, Say::tr("the notices of three templates, 2.2 % of all records, are one campaign"));
    const QCommandLineOption bounces(u"bounces"_s, Say::tr("also the mails that came back, into a folder of their own"), u"FOLDER"_s);
    const QCommandLineOption disputes(u"disputes"_s, Say::tr("also disputes about them, in workspaces and cases; what is true of each as lines of JSON"), u"FILE"_s);
    const QCommandLineOption exceptions(u"exceptions"_s, Say::tr("also failed runs, reissues that failed again and claim letters that are not filed, some with cases; what is true of each as lines of JSON"), u"FILE"_s);
    const QCommandLineOption cases(u"cases"_s, Say::tr("also claims, service cases, loans, underwritings and payments with their milestones, and letters that need a consent; what is true of each as lines of JSON"), u"FILE"_s);
    const QCommandLineOption now(u"now"_s, Say::tr("the time of which disputes, exceptions and cases are (default 2026-04-01T08:00Z)"), u"TIME"_s);
    parser.addOptions({records, seed, truth, composition, missed, campaign, bounces, disputes, exceptions, cases, now});
    parser.addHelpOption();
    if (!parser.parse(QStringList{u"counterfoil-sandbox generate"_s} + arguments)) {
        return refuse(parser.errorText());
    }
    if (parser.isSet(u"help"_s)) {
        QTextStream(stdout) << parser.helpText();
        return 0;
    }
    if (parser.positionalArguments().size() != 1) {
        return refuse(Say::tr("Name one profile directory."));
    }
    if (parser.isSet(missed) && !parser.isSet(composition)) {
        return refuse(Say::tr("--missed needs --composition: runs tell what was intended."));
    }
    estate::Filling filling;
    bool countFits = false, seedFits = false;
    filling.profile = parser.positionalArguments().constFirst();
    filling.records = parser.value(records).toULongLong(&countFits);
    filling.seed = parser.value(seed).toULongLong(&seedFits);
    filling.truth = parser.value(truth);
    filling.hasLargeCampaign = parser.isSet(campaign);
    if (!countFits || !seedFits || filling.records == 0 || filling.records > mostRecords) {
        return refuse(Say::tr("Say with --records how many records there are to be, from 1 to %1; the seed is a whole number.")
                          .arg(number(mostRecords)));
    }
    const auto time = parser.isSet(now) ? readMoment(parser.value(now), QTimeZone::utc()) : momentFromUtc(asOf, QTimeZone::utc());
    if (!time) {
        return refuse(Say::tr("That is no time: %1").arg(parser.value(now)));
    }
    Progress progress(filling.records);
    filling.progress = [&](quint64 done) { progress.note(done); };
    const auto filled = estate::fill(filling);
    if (!filled) {
        return failed(filled.error());
    }
    made(*filled, progress.seconds());
    if (parser.isSet(bounces)) {
        const auto written = xconnector::writeReturnedMails(parser.value(bounces), filling.records, filling.seed);
        if (!written) {
            return failed(written.error());
        }
        QTextStream(stdout) << Say::tr("%1 returned mails").arg(number(quint64(written->size()))) << '\n';
    }
    if (parser.isSet(disputes)) {
        if (const int code = addDisputes(filling, parser.value(disputes), time->utc); code != 0) {
            return code;
        }
    }
    if (parser.isSet(exceptions)) {
        if (const int code = addExceptions(filling, parser.value(exceptions), time->utc); code != 0) {
            return code;
        }
    }
    if (parser.isSet(cases)) {
        if (const int code = addCases(filling, parser.value(cases), time->utc); code != 0) {
            return code;
        }
    }
    return parser.isSet(composition) ? addComposition(filling, parser.value(missed)) : 0;
}

} // namespace cf::sandbox
