#include "app/sandbox/document_command.h"

#include "app/sandbox/estate/estate_generator.h"
#include "app/sandbox/estate_document.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QTextStream>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

struct Say { // lupdate finds what stands in tr()
    Q_DECLARE_TR_FUNCTIONS(DocumentCommand)
};

int refuse(const QString& why, int status = 2)
{
    QTextStream(stderr) << why << '\n';
    return status;
}

int put(const QByteArray& bytes, const QString& path)
{
    if (path.isEmpty()) {
        QFile out;
        const bool done = out.open(stdout, QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush();
        return done ? 0 : refuse(Say::tr("The document cannot be written."), 1);
    }
    QSaveFile out(path);
    const bool done = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
    return done ? 0 : refuse(Say::tr("%1 cannot be written: %2").arg(path, out.errorString()), 1);
}

} // namespace

int runDocument(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Say::tr("Makes the bytes of one file of a made-up communication, always the same for the same number, seed and file."));
    parser.addPositionalArgument(u"number"_s, Say::tr("of the record, as in the truth file"));
    const QCommandLineOption seed(u"seed"_s, Say::tr("the same seed makes the same records (default 1)"), u"S"_s, u"1"_s);
    const QCommandLineOption file(u"file"_s, Say::tr("which of its files, from 1 (default 1)"), u"K"_s, u"1"_s);
    const QCommandLineOption recorded(u"as-recorded"_s, Say::tr("as the archive took it in, not as it is now"));
    const QCommandLineOption out(u"out"_s, Say::tr("write it here, not to the standard output"), u"FILE"_s);
    parser.addOptions({seed, file, recorded, out});
    parser.addHelpOption();
    if (!parser.parse(QStringList{u"counterfoil-sandbox document"_s} + arguments)) {
        return refuse(parser.errorText());
    }
    if (parser.isSet(u"help"_s)) {
        QTextStream(stdout) << parser.helpText();
        return 0;
    }
    bool numberFits = false, seedFits = false, fileFits = false;
    const quint64 number = parser.positionalArguments().value(0).toULongLong(&numberFits);
    const quint64 seeded = parser.value(seed).toULongLong(&seedFits);
    const uint wanted = parser.value(file).toUInt(&fileFits);
    if (parser.positionalArguments().size() != 1 || !numberFits || !seedFits || !fileFits) {
        return refuse(Say::tr("Name one record by its number; seed and file are whole numbers."));
    }
    const estate::EstateGenerator generator(seeded);
    estate::EstateRecord record;
    generator.make(number, record);
    if (wanted == 0 || wanted > record.renditions.size()) {
        return refuse(Say::tr("The record has %Ln file(s).", nullptr, int(record.renditions.size())));
    }
    const Typesetter typesetter;
    const auto bytes = documentBytes(record.renditions[wanted - 1], parser.isSet(recorded) ? Bytes::AsRecorded : Bytes::Now, typesetter);
    return bytes ? put(*bytes, parser.value(out)) : refuse(Say::tr("The file is missing from the archive; see --as-recorded."));
}

} // namespace cf::sandbox
