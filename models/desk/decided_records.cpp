#include "models/desk/decided_records.h"

#include "models/store/database.h"

#include <QDir>

namespace cf::desk {

Result<std::vector<CommunicationId>> decidedRecords(const QString& profileDirectory)
{
    const QString path = QDir(profileDirectory).filePath(QStringLiteral("desk.sqlite"));
    CF_TRY(store::Database database, store::Database::open(path, store::Database::Mode::ReadOnly));
    CF_TRY(store::Statement select, database.prepare(u"SELECT one FROM identity_decision UNION SELECT other FROM identity_decision UNION SELECT communication FROM dispute_link "
                                                      u"UNION SELECT json_extract(item.value, '$.communication') AS named FROM pack JOIN pack_step ON pack_step.pack = pack.id AND pack_step.number = pack.step, "
                                                      u"json_each(pack_step.composition, '$.items') AS item WHERE named <> '' "
                                                      u"UNION SELECT json_extract(item.value, '$.communication') AS named FROM pack_version, json_each(pack_version.composition, '$.items') AS item "
                                                      u"WHERE named <> '' UNION SELECT communication FROM hold_item"));
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
