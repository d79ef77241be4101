// Types of the repository and their attributes. Source: protocol page 1.5 and 4.1 (sysobjects), 5.3 (audit trail), 6.1 (retainers);
// those of the site are in docs/sandbox.md.
#pragma once

#include <QList>
#include <QString>

#include <QtGlobal>

namespace cf::sandbox::documentum {

enum class Form { Text, Integer, Real, Flag, Time, Id };

struct Attribute {
    QString name;
    Form form = Form::Text;
    bool isRepeating = false;
    int length = 0; ///< of a text
    bool isOfAspect() const { return name.contains(u'.'); }
};

struct Type {
    QString name, parent; ///< parent "": none
    QList<Attribute> own;
    bool isSysobject() const;
    bool isPersistent() const { return !name.isEmpty(); }
};

inline const QString communicationType = QStringLiteral("nb_communication"), holdAspect = QStringLiteral("nb_hold");
inline const QString nullId = QStringLiteral("0000000000000000");

/// Null: there is none. Names are in lower case.
const Type* typeNamed(const QString& name);
const QList<Type>& allTypes();
bool isKindOf(const QString& type, const QString& ancestor);
/// Inherited ones first.
const QList<Attribute>& attributesOf(const QString& type);
const Attribute* attributeOf(const QString& type, const QString& name); ///< null: the type has none of the name

/// A format of contents: what Documentum calls it, not its MIME type.
struct Format {
    QString name, mime, extension, description;
};
const QList<Format>& allFormats();
const Format& formatOfMime(const QString& mime); ///< "unknown" when there is none
const Format* formatNamed(const QString& name);

} // namespace cf::sandbox::documentum
