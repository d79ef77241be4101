#include "models/connectors/exstream/exstream_manifest.h"

#include "models/connectors/folder/manifest_reader.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace cf::connectors::exstream {

namespace {

constexpr qsizetype longest = 1'024;
constexpr int mostPages = 10'000'000;

QString valueOf(const StatedRecord& record, const QString& key)
{
    const auto found = std::ranges::find(record.values, key, &std::pair<QString, QString>::first);
    return found == record.values.end() ? QString() : found->second.left(longest);
}

OutputWire outputOf(const StatedRecord& record, const ManifestKeys& keys)
{
    OutputWire wire;
    wire.output.documentId = valueOf(record, keys.document);
    wire.output.customerNumber = record.customerNumber.left(longest);
    wire.output.queue = record.queue.left(longest);
    wire.output.fileName = record.file.section(u'/', -1).section(u'\\', -1).left(longest);
    bool isNumber = false;
    const int pages = valueOf(record, u"TotalPagesInDocument"_s).toInt(&isNumber);
    wire.output.pages = isNumber && pages > 0 && pages < mostPages ? pages : record.filePages.value_or(0);
    wire.templateCode = valueOf(record, keys.templateCode);
    return wire;
}

} // namespace

ManifestWire readManifest(const QByteArray& bytes, const ManifestKeys& keys, size_t most)
{
    ManifestWire manifest;
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    TextSource source(std::move(buffer), TextSource::Kind::Xml);
    ManifestReader reader(source);
    for (;;) {
        const ReadStep step = reader.next();
        if (std::holds_alternative<EndOfIndex>(step)) {
            break;
        }
        if (const auto* bad = std::get_if<BadRecord>(&step)) {
            manifest.fault = manifest.fault.isEmpty() ? bad->position + u": "_s + bad->reason : manifest.fault;
        } else if (manifest.outputs.size() < most) {
            manifest.outputs.push_back(outputOf(std::get<StatedRecord>(step), keys));
        } else {
            manifest.isCut = true;
            break;
        }
    }
    manifest.customers = reader.customersProcessed();
    return manifest;
}

} // namespace cf::connectors::exstream
