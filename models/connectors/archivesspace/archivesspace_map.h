// A record of ArchivesSpace -> a communication. Pure. docs/connectors/archivesspace.md describes the usual mapping.
#pragma once

#include "models/connectors/archivesspace/archivesspace_wire.h"
#include "models/connectors/record/communication_map.h"

namespace cf::connectors::archivesspace {

/// Where the common fields are in records of this system, unless the site says otherwise; in the form of a mapping file.
QString usualMapping();

/// Rejected with what is wrong with a value. The archival object says what the communication is, its digital objects
/// which bytes there are, events what became of it; a rights statement that disallows deletion is a hold, which this
/// system records and does not enforce.
Result<MappedRecord> communicationFrom(const RecordWire& record, const RepositoryId& repository,
                                       const SiteVocabulary& vocabulary);

/// An archival object is one by its level, or by a digital object, also one that is not shown.
bool isCommunication(const RecordWire& archivalObject, const QStringList& levels);
/// A digital object that belongs to no archival object, as a record with itself.
RecordWire aloneAs(RecordWire digitalObject);

/// All that the record and its digital objects say, under the keys a mapping names; events and files are left out.
Stated statedBy(const RecordWire& record);

/// Changes when anything of the record may have changed, or would be read differently.
QString tokenOf(const RecordWire& record, const SiteVocabulary& vocabulary);
/// Numbers of the events that a record had when it was read under this token; none: the token is of a time when it did not tell.
std::optional<QStringList> eventsIn(const QString& token);

} // namespace cf::connectors::archivesspace
