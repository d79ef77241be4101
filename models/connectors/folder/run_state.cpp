#include "models/connectors/folder/run_state.h"

namespace cf::connectors {

void note(RunState& run, const IndexRow& row)
{
    for (size_t i = 0; i < row.values.size(); ++i) {
        // The number of a customer in a manifest names the record and is no attribute of it.
        const bool names = row.fromManifest && i == size_t(IndexField::CustomerNumber);
        run.carried[i] = run.carried[i] || (!names && !row.values[i].isEmpty());
    }
    run.carriedAttributes = run.carriedAttributes || !row.attributes.empty();
}

QStringList fieldsSeen(const RunState& run)
{
    QSet<QString> names;
    for (const IndexFieldName& field : indexFields()) {
        if (run.carried[size_t(field.field)] && !field.queryField.isEmpty()) {
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
    if (run.carriedAttributes) {
        names.insert(QStringLiteral("attr"));
    }
    if (run.carriedMail) {
        for (const char* name : {"recipient", "email", "channel", "sent", "subject", "type"}) {
            names.insert(QLatin1StringView(name));
        }
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

Aside asideOf(const SourceRef& source, const QString& position, const QString& reason, const QString& raw)
{
    SetAside what;
    what.repository = source.repository;
    what.nativeId = source.nativeId;
    what.position = position;
    what.reason = reason;
    what.raw = raw;
    return {what, source};
}

} // namespace cf::connectors
