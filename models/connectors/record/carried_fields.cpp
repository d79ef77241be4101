#include "models/connectors/record/carried_fields.h"

#include <QSet>

namespace cf::connectors {

void CarriedFields::note(const StatedRow& row)
{
    for (size_t i = 0; i < row.values.size(); ++i) {
        // The number of a customer in a manifest names the record and is no attribute of it.
        const bool names = row.fromManifest && i == size_t(StatedField::CustomerNumber);
        m_fields[i] = m_fields[i] || (!names && !row.values[i].isEmpty());
    }
    m_attributes = m_attributes || !row.attributes.empty();
}

QStringList CarriedFields::names() const
{
    QSet<QString> names;
    for (const StatedFieldName& field : statedFields()) {
        if (m_fields[size_t(field.field)] && !field.queryField.isEmpty()) {
            names.insert(field.queryField);
        }
    }
    // The date of issue stands in for the date of sending where an index has no other.
    if (names.contains(QStringLiteral("issued"))) {
        names.insert(QStringLiteral("sent"));
    }
    if (names.contains(QStringLiteral("outcome"))) {
        names.insert(QStringLiteral("state"));
        names.insert(QStringLiteral("grade"));
    }
    if (m_attributes) {
        names.insert(QStringLiteral("attr"));
    }
    if (m_mail) {
        for (const char* name : {"recipient", "email", "channel", "sent", "subject", "type"}) {
            names.insert(QLatin1StringView(name));
        }
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

} // namespace cf::connectors
