#include "models/desk/decided_records.h"

#include "models/store/database.h"

#include <QDir>

namespace cf::desk {

Result<std::vector<CommunicationId>> decidedRecords(const QString& profileDirectory)
{
    const QString path = QDir(profileDirectory).filePath(QStringLiteral("desk.sqlite"));
    CF_TRY(store::Database database, store::Database::open(path, store::Database::Mode::ReadOnly));
    CF_TRY(store::Statement select, database.prepare(u"SELECT one FROM identity_decision UNION SELECT other FROM identity_decision UNION SELECT communication FROM dispute_link"));
    std::vector<CommunicationId> named;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            return named;
        }
        named.emplace_back(select.text(0));
    }
}

} // namespace cf::desk
