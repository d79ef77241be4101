#include "models/connectors/folder/record_packing.h"

#include <QDataStream>

namespace cf::connectors {

QByteArray packed(const StatedRecord& record)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << record.fromManifest;
    for (const QString* text : {&record.file, &record.queue, &record.mime, &record.pdl, &record.customerNumber}) {
        out << text->toUtf8();
    }
    out << record.fileBytes.value_or(-1) << qint32(record.filePages.value_or(-1)) << quint32(record.values.size());
    for (const auto& [key, value] : record.values) {
        out << key.toUtf8() << value.toUtf8();
    }
    return bytes;
}

StatedRecord unpacked(const QByteArray& bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    StatedRecord record;
    in >> record.fromManifest;
    QByteArray text;
    for (QString* part : {&record.file, &record.queue, &record.mime, &record.pdl, &record.customerNumber}) {
        in >> text;
        *part = QString::fromUtf8(text);
    }
    qint64 fileBytes = -1;
    qint32 filePages = -1;
    quint32 count = 0;
    in >> fileBytes >> filePages >> count;
    record.fileBytes = fileBytes < 0 ? std::nullopt : std::optional(fileBytes);
    record.filePages = filePages < 0 ? std::nullopt : std::optional(int(filePages));
    record.values.reserve(count);
    QByteArray value;
    for (quint32 i = 0; i < count; ++i) {
        in >> text >> value;
        record.values.emplace_back(QString::fromUtf8(text), QString::fromUtf8(value));
    }
    return record;
}

} // namespace cf::connectors
