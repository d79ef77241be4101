// A persistent object as a plain value: one version of a document, a folder, a retainer.
#pragma once

#include "app/sandbox/documentum/dctm_identifiers.h"
#include "app/sandbox/documentum/dctm_kinds.h"
#include "app/sandbox/holdings/holdings.h"

#include <QJsonArray>

#include <memory>

namespace cf::sandbox::documentum {

struct Thing {
    QString id, type;
    QString name, creator, modifier, owner;
    UtcMs created = 0, modified = 0;
    int stamp = 0;               ///< i_vstamp
    QStringList folders;         ///< i_folder_id
    QString cabinet;             ///< i_cabinet_id
    bool isForAll = true;        ///< whoever reads may read it
    QStringList aspects, retainers;
    QString retainedUntil;       ///< a day; "": none

    // Documents.
    QString chronicle, antecedent;
    QStringList labels;          ///< the numeric one first
    bool isLatest = true;        ///< and so in its folders
    QString lockOwner, comment;
    UtcMs locked = 0;
    QList<HeldFile> files;       ///< the content first
    QStringList fileIds;

    /// Everything else by attribute: times in ms since 1970, lists as arrays.
    QJsonObject said;
    /// Of communications: what further attributes follow from.
    std::shared_ptr<const HeldRecord> record;
    qsizetype version = 0;

    bool isFolder() const { return isKindOf(type, QStringLiteral("dm_folder")); }
    bool isDocument() const { return !chronicle.isEmpty(); }
    const HeldVersion& heldVersion() const { return record->versions[version]; }
};

/// In the form that the attribute has; a time that is not set is null, a list of nothing is empty. `files` makes the bytes of loaded
/// documents when their size or hash is asked for.
QJsonValue valueOf(const Thing& thing, const Attribute& attribute, const StoredFiles& files);

/// The attributes of communications that are none of sysobjects; nothing: not one of them.
std::optional<QJsonValue> communicationValue(const Thing& thing, const QString& attribute, const StoredFiles& files);
/// Those that stand for a field of the holdings: "nb_loan_no" for "loan". "": none.
QString fieldOf(const QString& attribute);

/// What an attribute of this form is before it is set.
QJsonValue emptyOf(const Attribute& attribute);

} // namespace cf::sandbox::documentum
