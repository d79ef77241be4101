#include "models/connectors/remote/cursor_phase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace cf::connectors {

RunPhase phaseOf(const QString& cursor)
{
    const QString part = QJsonDocument::fromJson(cursor.toUtf8()).object().value(QLatin1StringView("part")).toString();
    // The names that the kinds of repositories give to their parts.
    static const QStringList deletions{QStringLiteral("deleted"), QStringLiteral("change log"), QStringLiteral("audit trail"), QStringLiteral("recycle bin")};
    if (part == QLatin1StringView("reconciliation") || part == QLatin1StringView("events")) { // whose ids are compared
        return RunPhase::Compare;
    }
    return deletions.contains(part) ? RunPhase::Deletions : RunPhase::Changes;
}

} // namespace cf::connectors
