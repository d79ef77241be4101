// How this site keeps a communication in ArchivesSpace: an archival object (what it is), a digital object (its files) and an event (its
// dispatch). Source: protocol page 4.1; where it leaves room, docs/sandbox.md says what was chosen.
#pragma once

#include "app/sandbox/archivesspace/aspace_kinds.h"
#include "app/sandbox/holdings/holdings.h"

#include <QJsonObject>

namespace cf::sandbox::archivesspace {

// Numbers of what was loaded: id = first + accession. Every so many archival objects have a resource of their own.
inline constexpr int firstArchivalObject = 101, firstDigitalObject = 1'001, firstEvent = 5'001;
inline constexpr int objectsInResource = 400;
inline constexpr int mainRepository = 2, legalRepository = 3;

/// The records that stand for one communication.
struct Numbers {
    int archivalObject = 0, digitalObject = 0, event = 0, resource = 0;
};
Numbers loadedNumbers(quint64 accession);

// Bodies without the fields that the server keeps itself. Uris of files begin with "/files/".
QJsonObject archivalObjectOf(const HeldRecord& record, const Numbers& numbers);
QJsonObject digitalObjectOf(const HeldRecord& record, const StoredFiles& files);
QJsonObject eventOf(const HeldRecord& record, const Numbers& numbers);
QJsonObject resourceOf(int id, quint64 size); ///< of what was loaded, with so many archival objects

/// What such bodies say of a communication, as amend() takes it. Null where they say nothing.
QJsonObject fieldsIn(const QJsonObject& archivalObject, const QJsonObject& digitalObject);
/// Names of the holds that its rights statements state; those of other systems too.
QStringList holdsIn(const QJsonObject& archivalObject);

/// "/files/ACCESSION/VERSION/INDEX/name.pdf"
QString filePath(const HeldRecord& record, const HeldVersion& version, int index);
/// Software that dispatched it, by platform; made with the server.
QStringList platforms();
/// The schedule's entries, in the order of their ids from 1.
QStringList retentionClasses();

/// 32 hexadecimal digits that lead back to the number of the estate.
QString refIdOf(quint64 number);
std::optional<quint64> numberOfRefId(const QString& refId);

} // namespace cf::sandbox::archivesspace
