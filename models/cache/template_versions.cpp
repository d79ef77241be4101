#include "models/cache/template_versions.h"

namespace cf::cache {

Result<QStringList> versionsOfTemplate(store::Database& database, const QString& code)
{
    CF_TRY(store::Statement * select, database.cached("SELECT v.version FROM template t JOIN template_version v ON v.template = t.pk WHERE t.code = ?1 "
                                                      "GROUP BY v.version ORDER BY min(v.pk)"));
    select->bind(1, code);
    QStringList versions;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return versions;
        }
        versions << select->text(0);
    }
}

} // namespace cf::cache
