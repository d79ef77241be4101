// Whether a file is an index, and of what form, from its first 64 Ki characters.
#pragma once

#include "models/connectors/folder/archive_root.h"
#include "models/connectors/record/site_vocabulary.h"

#include <QIODevice>

#include <memory>

namespace cf::connectors {

struct IndexProbe {
    enum class Form { None, Manifest, Table, FlatXml, Refused };
    Form form = Form::None;
    QString recordName; ///< FlatXml: the element that is a record
    QString reason;     ///< Refused: why the file is set aside
};

/// By name alone: `_STDDELIVERYFILE.xml` in any case, also with something before or behind.
bool isManifestName(const QString& nativeId);
/// Whether a file of this name is worth opening for a look.
bool mayBeIndex(const QString& nativeId);

/// A table or flat XML is an index when it names a file or a document id and at least one other field. A manifest is
/// one by name or by its first element. XML that declares an entity or refers outside is Refused.
IndexProbe probeIndex(std::unique_ptr<QIODevice> device, const QString& nativeId, const SiteVocabulary& vocabulary);

/// A sequential reader of an open file, which owns it.
std::unique_ptr<QIODevice> deviceOf(Descriptor file);

} // namespace cf::connectors
