// What a document is, from its bytes.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace cf::reading {

enum class DocumentKind { Empty, Pdf, Picture, Mail, Html, Xml, PlainText, Unsupported };

struct Detected {
    DocumentKind kind = DocumentKind::Unsupported;
    QString mime;
    QString reason; ///< of Unsupported: what it is, in a few words
};

/// The bytes decide. The hints (file name, stated type) only settle what bytes leave open: whether lines of "Name:
/// value" are an e-mail, and whether a few words with tags are HTML.
Detected detect(QByteArrayView bytes, const QString& nameHint, const QString& mimeHint);

} // namespace cf::reading
