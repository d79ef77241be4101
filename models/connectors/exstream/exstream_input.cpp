#include "models/connectors/exstream/exstream_input.h"

#include "models/connectors/folder/xml_pump.h"

#include <QBuffer>

namespace cf::connectors::exstream {

namespace {

TextSource sourceOf(const QByteArray& bytes, TextSource::Kind kind)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    return TextSource(std::move(buffer), kind);
}

qint64 linesIn(const QByteArray& input)
{
    TextSource source = sourceOf(input, TextSource::Kind::Table);
    qint64 lines = 0;
    bool hasText = false;
    for (QString piece = source.next(); !piece.isEmpty(); piece = source.next()) {
        for (const QChar c : piece) {
            if (c == u'\n' || c == u'\r') {
                lines += hasText ? 1 : 0;
                hasText = false;
            } else {
                hasText = hasText || !c.isSpace();
            }
        }
    }
    lines += hasText ? 1 : 0;
    return std::max<qint64>(0, lines - 1);
}

} // namespace

qint64 customersIn(const QByteArray& input, const QString& how)
{
    if (how == u"lines") {
        return linesIn(input);
    }
    TextSource source = sourceOf(input, TextSource::Kind::Xml);
    XmlPump pump(source);
    qint64 customers = 0;
    for (;;) {
        switch (pump.next()) {
        case XmlPump::Step::Start: customers += pump.name() == how ? 1 : 0; break;
        case XmlPump::Step::Finished:
        case XmlPump::Step::Failed: return customers;
        default: break;
        }
    }
}

} // namespace cf::connectors::exstream
