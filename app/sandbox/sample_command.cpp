#include "app/sandbox/sample_command.h"

#include "app/sandbox/letter_text.h"
#include "app/sandbox/tree.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QTextStream>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

struct Say { // lupdate finds what stands in tr()
    Q_DECLARE_TR_FUNCTIONS(SampleCommand)
};

int refuse(const QString& why)
{
    QTextStream(stderr) << why << '\n';
    return 2;
}

Result<QStringList> writeTree(Tree& tree, Estate& estate, const Typesetter& typesetter)
{
    const PdfPress press(estate, typesetter);
    QStringList manifests;
    for (const Record& record : estate.records) {
        if (record.folder.startsWith(u"exstream/"_s) && !manifests.contains(record.folder)) {
            manifests += record.folder;
        }
    }
    for (const QString& folder : manifests) {
        CF_CHECK(writeManifestFolder(tree, press, estate, folder));
    }
    CF_CHECK(writePrintProvider(tree, press, estate, u"print-provider/2025-02"_s));
    CF_CHECK(writeMappedProvider(tree, press, estate, u"print-provider/2024-09"_s));
    CF_CHECK(writeFlatXml(tree, press, estate, u"letters-legacy"_s));
    CF_CHECK(writeMailroom(tree, press, estate, u"mailroom"_s));
    CF_CHECK(writeMessages(tree, estate, u"sms"_s));

    // A letter that lies there and that no index speaks of.
    Record orphan = *std::find_if(estate.records.cbegin(), estate.records.cend(),
                                  [](const Record& each) { return each.story == u"returned"_s; });
    orphan.id = u"NGI-2025-0022999"_s;
    orphan.contentKey = orphan.id;
    const QString path = u"print-provider/2025-02/found-in-tray-3.pdf"_s;
    CF_CHECK(tree.write(path, press.print({&orphan}, false).bytes, orphan.issued));
    return QStringList{path};
}

bool writeTruth(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

struct Wanted {
    QString folder, truth;
    quint64 seed = 0;
    int records = 0;
};

/// Exit status when it went wrong.
int make(const Wanted& wanted)
{
    QDir folder(wanted.folder);
    if (folder.exists() && !folder.isEmpty()) {
        return refuse(Say::tr("%1 is not empty; nothing was written.").arg(wanted.folder));
    }
    if (!folder.mkpath(u"."_s)) {
        QTextStream(stderr) << Say::tr("%1 cannot be made.").arg(wanted.folder) << '\n';
        return 1;
    }
    const Typesetter typesetter;
    if (!typesetter.hasEveryFamily()) {
        QTextStream(stderr)
            << Say::tr("Some font families of the letters are not installed: they are set in others, and the files "
                       "differ from those of a machine that has them.")
            << '\n';
    }
    Estate estate = planEstate(wanted.seed, wanted.records);
    for (Record& record : estate.records) {
        record.title = record.channel == u"sms"_s && record.folder == u"sms"_s ? record.type->name
                                                                               : letterFor(record, estate).subject;
    }
    Tree tree(wanted.folder);
    const Result<QStringList> orphans = writeTree(tree, estate, typesetter);
    if (!orphans) {
        QTextStream(stderr) << orphans.error().detail << '\n';
        return 1;
    }
    if (!wanted.truth.isEmpty() && !writeTruth(wanted.truth, truthOf(estate, *orphans))) {
        QTextStream(stderr) << Say::tr("%1 cannot be written.").arg(wanted.truth) << '\n';
        return 1;
    }
    QTextStream(stdout) << Say::tr("%1 communications to %2 customers, %3 files, %4 MiB, seed %5")
                               .arg(estate.records.size())
                               .arg(estate.customers.size())
                               .arg(tree.files())
                               .arg(static_cast<double>(tree.bytes()) / 1048576, 0, 'f', 1)
                               .arg(wanted.seed)
                        << '\n';
    return 0;
}

} // namespace

int runSample(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Say::tr("Writes a folder archive of an invented organisation's letters, e-mails and messages."));
    parser.addPositionalArgument(u"folder"_s, Say::tr("a folder that is empty or not there yet"));
    const QCommandLineOption seed(u"seed"_s, Say::tr("the same seed makes the same archive (default 1)"), u"S"_s,
                                  u"1"_s);
    const QCommandLineOption records(
        u"records"_s, Say::tr("how many communications (default 400, at least %1)").arg(fewestRecords), u"N"_s,
        u"400"_s);
    const QCommandLineOption truth(u"truth"_s, Say::tr("also write what is true of the archive, as JSON"), u"FILE"_s);
    parser.addOptions({seed, records, truth});
    parser.addHelpOption();
    if (!parser.parse(QStringList{u"counterfoil-sandbox sample"_s} + arguments)) {
        return refuse(parser.errorText());
    }
    if (parser.isSet(u"help"_s)) {
        QTextStream(stdout) << parser.helpText();
        return 0;
    }
    bool seedFits = false;
    bool countFits = false;
    const Wanted wanted{parser.positionalArguments().value(0), parser.value(truth),
                        parser.value(seed).toULongLong(&seedFits), parser.value(records).toInt(&countFits)};
    if (parser.positionalArguments().size() != 1) {
        return refuse(Say::tr("Name one folder."));
    }
    if (!seedFits || !countFits || wanted.records < fewestRecords || wanted.records > 1000000) {
        return refuse(
            Say::tr("The seed is a whole number, and there are at least %1 communications.").arg(fewestRecords));
    }
    return make(wanted);
}

} // namespace cf::sandbox
