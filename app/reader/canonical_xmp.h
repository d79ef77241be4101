// What an XMP packet says beside what every writing changes: dates, ids, and the names of programs. Written as attributes or as elements, a
// property is the same. Source: ISO 16684-1, 7.
#pragma once

#include <QByteArray>
#include <QString>

#include <qpdf/QPDFObjectHandle.hh>
#include <vector>

namespace cf::reading {

struct XmpProperty {
    QString said;      ///< "dc:title: Fees"
    QByteArray digest; ///< SHA-256 of its name, with its namespace, and its value
};

/// In an order of its own, so that the packet's does not count. A packet that is no XML, or too large, is one property.
std::vector<XmpProperty> xmpOf(QPDFObjectHandle stream);
std::vector<XmpProperty> xmpOf(const QByteArray& packet);

} // namespace cf::reading
