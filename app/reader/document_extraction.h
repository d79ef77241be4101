// Any document to an Extraction.
#pragma once

#include "models/domain/extraction.h"

#include <QByteArray>

namespace cf::reading {

Extraction readDocument(const QByteArray& bytes, const QString& nameHint, const QString& mimeHint);

/// The character data of well-formed XML, elements parted by spaces and lines; entities of its own are not expanded
/// beyond 4096 characters and nothing outside is fetched. What is not well-formed is kept as it is written.
Extraction readXml(const QByteArray& bytes);

Extraction readPlainText(const QByteArray& bytes);

} // namespace cf::reading
