// Records of ArchivesSpace as its backend sends them. Source: schemas archival_object, digital_object, event, file_version,
// rights_statement of the release 4.2; protocol notes 2, 4.
#pragma once

#include "models/connectors/remote/record_rows.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace cf::connectors::archivesspace {

struct FileVersion {
    QString fileUri, checksum, checksumMethod, formatName, useStatement, caption, modified;
    qint64 bytes = -1;
    bool isRepresentative = false;
};

struct EventWire {
    QString uri, type, outcome, note, timestamp; ///< timestamp: UTC, or a date
    qint64 lockVersion = 0;
    Stated stated; ///< "external_ids/<source>", "agent/<role>"
};

struct RightsStatement {
    QString identifier, rightsType, basis, startDate, endDate, note;
    bool forbidsDeletion = false;
};

/// An archival object or a digital object.
struct RecordWire {
    QString uri, level, created, systemModified;
    qint64 lockVersion = 0;
    bool isSuppressed = false;
    /// What it says, by path: "title", "external_ids/customer_id", "dates/issued", "user_defined/enum_1",
    /// "external_documents/<title>", "notes/<type>", "classifications", "subjects/<term type>".
    Stated stated;
    std::vector<FileVersion> files;
    std::vector<EventWire> events;
    std::vector<RightsStatement> rights;
    std::vector<QString> classifications;    ///< titles, where they were resolved, else addresses
    std::vector<RecordWire> digitalObjects;  ///< of an archival object, where they were resolved
    std::vector<QString> unresolved;         ///< addresses of those that are linked and not shown to this account
    std::vector<QString> archivalObjects;    ///< of a digital object: what it is an instance of
};

/// Protocol, with the path of what is wrong ("$.dates[1].label: not text"), when it cannot be used.
Result<RecordWire> recordFrom(const QJsonObject& json);

/// "17" of "/repositories/2/archival_objects/17".
QString numberOf(const QString& uri);

} // namespace cf::connectors::archivesspace
