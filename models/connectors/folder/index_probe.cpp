#include "models/connectors/folder/index_probe.h"

#include "models/connectors/folder/csv_reader.h"
#include "models/connectors/folder/flat_xml_reader.h"
#include "models/connectors/folder/tree_path.h"

#include <QBuffer>
#include <QFile>
#include <QSet>

namespace cf::connectors {

namespace {

constexpr qint64 headSize = 1 << 18;
constexpr int recordsLookedAt = 50;

bool looksLikeIndex(const QSet<StatedField>& fields)
{
    return fields.size() > 1 && (fields.contains(StatedField::FileName) || fields.contains(StatedField::DocumentId));
}

IndexProbe probeTable(TextSource& head, const SiteVocabulary& vocabulary)
{
    CsvReader reader(head);
    QSet<StatedField> fields;
    for (const QString& column : reader.header()) {
        if (const auto field = vocabulary.field(column); field) {
            fields.insert(*field);
        }
    }
    if (!looksLikeIndex(fields)) {
        return {};
    }
    return reader.headerFault().isEmpty() ? IndexProbe{IndexProbe::Form::Table, {}, {}}
                                          : IndexProbe{IndexProbe::Form::Refused, {}, reader.headerFault()};
}

IndexProbe probeFlatXml(TextSource& head, const SiteVocabulary& vocabulary)
{
    FlatXmlReader reader(head, {});
    for (int i = 0; i < recordsLookedAt; ++i) {
        const ReadStep step = reader.next();
        if (std::holds_alternative<EndOfIndex>(step)) {
            break;
        }
        const auto* record = std::get_if<StatedRecord>(&step);
        QSet<StatedField> fields;
        for (const auto& [key, value] : record ? record->values : std::vector<std::pair<QString, QString>>()) {
            if (const auto field = vocabulary.field(key); field) {
                fields.insert(*field);
            }
        }
        if (looksLikeIndex(fields)) {
            return {IndexProbe::Form::FlatXml, reader.element(), {}};
        }
    }
    return {};
}

} // namespace

bool isManifestName(const QString& nativeId)
{
    const QString name = fileNameOf(nativeId);
    return name.contains(u"_STDDELIVERYFILE", Qt::CaseInsensitive) && suffixOf(nativeId) == u"xml";
}

bool mayBeIndex(const QString& nativeId)
{
    const QString suffix = suffixOf(nativeId);
    return suffix == u"xml" || suffix == u"csv";
}

IndexProbe probeIndex(std::unique_ptr<QIODevice> device, const QString& nativeId, const SiteVocabulary& vocabulary)
{
    if (!device->isOpen()) {
        device->open(QIODevice::ReadOnly);
    }
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(device->read(headSize));
    if (suffixOf(nativeId) == u"csv") {
        TextSource head(std::move(buffer), TextSource::Kind::Table);
        return probeTable(head, vocabulary);
    }
    const QByteArray bytes = buffer->data();
    TextSource look(std::move(buffer), TextSource::Kind::Xml);
    XmlProlog prolog;
    for (QString text = look.next(), piece = text; !piece.isEmpty() && !prolog.complete && prolog.fault.isEmpty();
         piece = look.next(), text += piece) {
        prolog = lookAtProlog(text);
    }
    const bool manifest = isManifestName(nativeId) || prolog.root == u"outputList";
    if (!prolog.fault.isEmpty() && prolog.root.isEmpty() && !manifest && !bytes.contains('<')) {
        return {}; // no XML at all, whatever its name says
    }
    if (!prolog.fault.isEmpty()) {
        return {IndexProbe::Form::Refused, {}, prolog.fault};
    }
    if (manifest) {
        return {IndexProbe::Form::Manifest, {}, {}};
    }
    auto again = std::make_unique<QBuffer>();
    again->setData(bytes);
    TextSource head(std::move(again), TextSource::Kind::Xml);
    return probeFlatXml(head, vocabulary);
}

std::unique_ptr<QIODevice> deviceOf(Descriptor file)
{
    auto device = std::make_unique<QFile>();
    device->open(file.release(), QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
    return device;
}

} // namespace cf::connectors
