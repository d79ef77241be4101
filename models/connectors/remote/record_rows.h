// What a record of a connected system says, key by key -> rows that a communication is made of. Pure.
#pragma once

#include "models/connectors/record/communication_map.h"

namespace cf::connectors {

using Stated = std::vector<std::pair<QString, QString>>;

/// Of each field the first value counts, and what else there is of it becomes an attribute; a further customer is a further
/// recipient. A value that the vocabulary calls a table is read line by line: a line with a delivery state or code is an
/// event, one with a retention schedule a statement of retention, any other a recipient. An event belongs to the recipient
/// it names as far as it names one, else to the first.
class RecordRows
{
public:
    explicit RecordRows(const SiteVocabulary& vocabulary)
        : m_vocabulary(vocabulary)
    {}

    void state(const QString& key, const QString& value);
    /// What one event says, or a list of events that `source` keeps. Envelope, household and platform are the record's as well.
    void event(const QString& source, const Stated& stated);
    /// Bytes of it. values: what is known of the file alone; the place is where they lie.
    void file(const Stated& values, PlacedRow place);

    /// Rejected as statedIn() does. Once.
    Result<std::vector<PlacedRow>> rows();
    /// After rows(): RetentionSchedule, RetentionSource and RetentionDue of each.
    const std::vector<StatedRow>& retention() const { return m_retention; }
    QString value(StatedField field) const { return m_taken.value(int(field)); }

private:
    using Line = std::vector<std::pair<StatedField, QString>>;
    struct Happening {
        QString source;
        Line values;
    };
    bool takeTable(const QString& key, const QString& value, const QString& source);
    void complete(Line& line, const Line& from, bool recipientToo) const;
    Result<void> add(const Line& line, PlacedRow place);

    const SiteVocabulary& m_vocabulary;
    StatedRecord m_base, m_rest;
    Stated m_also;
    QHash<int, QString> m_taken;
    QStringList m_customers;
    std::vector<Line> m_recipients, m_retentionLines;
    std::vector<Happening> m_events;
    std::vector<std::pair<StatedRecord, PlacedRow>> m_files;
    std::vector<PlacedRow> m_rows;
    std::vector<StatedRow> m_retention;
};

/// What a record becomes.
struct MappedRecord {
    Communication communication;
    std::vector<StatedRow> rows; ///< for CarriedFields
};

/// Statements of retention from such rows. `basis`: the record.
std::vector<RetentionStatement> retentionOf(const std::vector<StatedRow>& rows, const SiteVocabulary& vocabulary,
                                            const QString& basis);

} // namespace cf::connectors
