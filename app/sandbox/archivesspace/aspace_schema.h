// What each type of record may hold, and the words in which the server complains. Source: protocol page 1.4 (messages), 4 (schemas).
#pragma once

#include "app/sandbox/archivesspace/aspace_enumerations.h"

#include <QJsonArray>
#include <QMap>

namespace cf::sandbox::archivesspace {

struct Property {
    enum class Form { Text, Integer, Boolean, Day, LooseDay, Time, Enumerated, Link, Record, Note };
    QString name;
    Form form = Form::Text;
    bool isRequired = false, isList = false;
    int fewest = 0, longest = 0; ///< entries of a list; characters of a text, 0: no limit
    QString of;                  ///< enumeration, type of record, or the models a link may name ("archival_object digital_object")
};

struct Schema {
    QList<Property> properties;
    bool isAudited = false, isLocked = false; ///< as a part of another record: has created_by …, has a lock_version
    const Property* find(const QString& name) const;
};
/// Null: no such type ("archival_object", "date", "file_version" …).
const Schema* schemaOf(const QString& type);

/// Complaints by path ("rights_statements/0/start_date").
using Complaints = QMap<QString, QStringList>;

/// What is taken of a body: unknown and read-only properties dropped, empty texts and objects too, lists and flags that are missing put in
/// as they are shown afterwards.
struct Taken {
    QJsonObject body;
    Complaints complaints;
};
Taken take(const QString& type, const QJsonObject& sent, const Enumerations& enumerations);

/// {"error":{…},"warning":{},"invalid_object":"#<JSONModel(:event) {…}>"}
QJsonObject complaintJson(const QString& type, const QJsonObject& sent, const Complaints& complaints);
QJsonObject complaintJson(const Complaints& complaints); ///< the error alone

} // namespace cf::sandbox::archivesspace
