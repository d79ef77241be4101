#include "app/reader/canonical_xmp.h"

#include "models/base/sha256.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <qpdf/Buffer.hh>

using namespace Qt::StringLiterals;

namespace cf::reading {

namespace {

constexpr qsizetype mostBytes = 4 << 20, mostSaid = 200;
constexpr size_t mostProperties = 5'000, deepest = 60;

constexpr QStringView rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#", meta = u"adobe:ns:meta/", xmp = u"http://ns.adobe.com/xap/1.0/", pdf = u"http://ns.adobe.com/pdf/1.3/",
                      media = u"http://ns.adobe.com/xap/1.0/mm/";

/// What every writing changes.
bool isMasked(QStringView space, QStringView name)
{
    return space == media || (space == pdf && name == u"Producer") ||
           (space == xmp && (name == u"CreateDate" || name == u"ModifyDate" || name == u"MetadataDate" || name == u"CreatorTool"));
}

/// Form of the packet, not what it says.
bool isFrame(QStringView space) { return space == rdf || space == meta || space == u"http://www.w3.org/2000/xmlns/"; }

class Packet
{
public:
    std::vector<XmpProperty> read(const QByteArray& bytes)
    {
        QXmlStreamReader in(bytes);
        in.setEntityExpansionLimit(0);
        std::vector<QString> open; // names of properties, "" of what is form; none of those within a masked one
        size_t masked = 0;
        QString text;
        while (!in.atEnd() && m_found.size() < mostProperties && open.size() < deepest) {
            const auto token = in.readNext();
            if (token == QXmlStreamReader::StartElement) {
                text.clear();
                const bool isMaskedHere = isMasked(in.namespaceUri(), in.name());
                open.push_back(isFrame(in.namespaceUri()) ? QString() : in.namespaceUri().toString() + u' ' + in.qualifiedName().toString());
                masked += masked > 0 || isMaskedHere;
                for (const QXmlStreamAttribute& one : in.attributes()) {
                    const bool isSaid = masked == 0 && !isFrame(one.namespaceUri()) && !isMasked(one.namespaceUri(), one.name()) && !one.namespaceUri().isEmpty();
                    if (isSaid) {
                        add(path(open), one.namespaceUri().toString() + u' ' + one.qualifiedName().toString(), one.value().toString());
                    }
                }
            } else if (token == QXmlStreamReader::Characters) {
                text += in.text();
            } else if (token == QXmlStreamReader::EndElement) {
                if (masked == 0 && !text.trimmed().isEmpty()) {
                    add(path(open), {}, text.trimmed());
                }
                text.clear();
                masked -= masked > 0;
                if (!open.empty()) {
                    open.pop_back();
                }
            }
        }
        m_isWhole = !in.hasError() && in.atEnd();
        std::ranges::sort(m_found, {}, [](const XmpProperty& one) { return std::pair(one.said, one.digest); });
        return m_found;
    }
    bool isWhole() const { return m_isWhole; }

private:
    static QStringList path(const std::vector<QString>& open)
    {
        QStringList names;
        for (const QString& one : open) {
            if (!one.isEmpty()) {
                names << one;
            }
        }
        return names;
    }

    void add(QStringList names, const QString& last, const QString& value)
    {
        if (!last.isEmpty()) {
            names << last;
        }
        QStringList spaced, shown;
        for (const QString& one : std::as_const(names)) { // a prefix is a matter of writing, the namespace is not
            spaced << one.section(u' ', 0, 0) + one.section(u':', -1);
            shown << one.section(u' ', 1);
        }
        const QByteArray plain = (spaced.join(u'\n') + u'\n' + value).toUtf8();
        m_found.push_back({(shown.join(u'/') + u": "_s + value.simplified()).left(mostSaid), sha256Of(plain)});
    }

    std::vector<XmpProperty> m_found;
    bool m_isWhole = false;
};

} // namespace

std::vector<XmpProperty> xmpOf(const QByteArray& packet)
{
    Packet reading;
    if (packet.size() <= mostBytes) {
        std::vector<XmpProperty> found = reading.read(packet);
        if (reading.isWhole()) {
            return found;
        }
    }
    return {{u"a packet that cannot be taken apart"_s, sha256Of(packet)}};
}

std::vector<XmpProperty> xmpOf(QPDFObjectHandle stream)
{
    if (!stream.isStream()) {
        return {};
    }
    const auto data = stream.getStreamData(qpdf_dl_generalized); // throws what cannot be decoded: then the document has no form
    return xmpOf(QByteArray(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize())));
}

} // namespace cf::reading
