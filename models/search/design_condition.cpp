#include "models/search/design_condition.h"

#include "models/domain/composition.h"

using namespace Qt::StringLiterals;

namespace cf::search {

namespace {

// Versions by the code and the version that letters name, told by the system itself: a trace of a run knows no dates. A code may have been given up and taken again, so several may be meant.
#define CF_TOLD_VERSIONS \
    "template_version v JOIN template t ON t.pk = v.template JOIN design_resource r ON r.name_key = t.code_key AND r.kind = %1 " \
    "JOIN design_version d ON d.resource = r.pk AND d.label_key = lower(v.version) AND d.told = 1"

// As the finder of Templates has it: approved, by somebody who is named.
#define CF_APPROVED \
    "(d.state = 'APPROVED' AND (d.approved_by <> '' OR EXISTS (SELECT 1 FROM design_approval a WHERE a.version = d.pk AND a.outcome = 1 AND a.actor <> '')))"

Fragment versionsThat(Fragment condition)
{
    return Fragment(QStringLiteral("u.template_version IN (SELECT v.pk FROM " CF_TOLD_VERSIONS " WHERE ").arg(int(ResourceKind::Template))) + condition + Fragment(QStringLiteral(")"));
}

/// Instants of another system: by the clock of the organisation where the question names no zone of its own.
Fragment within(const Context& context, const QString& column, const query::Value& value)
{
    if (std::holds_alternative<query::Present>(value)) {
        return Fragment(column + u" IS NOT NULL"_s);
    }
    query::Zone zone = context.zone;
    if (zone.kind == query::Zone::Kind::Customer) {
        zone = {query::Zone::Kind::Business, {}};
    }
    const query::DateBounds bounds = query::resolve(value, zone, context.calendar);
    Fragment condition(column + u" IS NOT NULL"_s);
    if (bounds.utcFrom) {
        condition += Fragment(u" AND "_s + column + u" >= ?"_s, {*bounds.utcFrom});
    }
    if (bounds.utcTo) {
        condition += Fragment(u" AND "_s + column + u" < ?"_s, {*bounds.utcTo});
    }
    return condition;
}

} // namespace

bool isOfDesigns(const query::Term& term)
{
    return term.field == query::Field::Approved || term.field == query::Field::Retired || term.field == query::Field::NotApproved ||
           (term.field == query::Field::TemplateVersion && std::holds_alternative<query::LatestApproved>(term.value));
}

Fragment designCondition(const Context& context, const query::Term& term)
{
    switch (term.field) {
    case query::Field::Approved: return versionsThat(within(context, QStringLiteral("d.approved"), term.value));
    case query::Field::Retired: return versionsThat(within(context, QStringLiteral("d.effective_to"), term.value));
    case query::Field::NotApproved: // of several that may be meant, one that is approved speaks for it
        return Fragment(QStringLiteral("(")) + versionsThat(Fragment(QStringLiteral("1"))) + Fragment(QStringLiteral(" AND NOT ")) + versionsThat(Fragment(QStringLiteral(CF_APPROVED))) + Fragment(QStringLiteral(")"));
    default:
        return versionsThat(Fragment(QStringLiteral(CF_APPROVED " AND d.approved = (SELECT max(x.approved) FROM design_version x JOIN design_resource y ON y.pk = x.resource WHERE y.name_key = r.name_key AND "
                                                           "y.kind = r.kind AND x.state = 'APPROVED')")));
    }
}

Result<DesignCoverage> readDesignCoverage(store::Database& database)
{
    DesignCoverage coverage;
    CF_TRY(store::Statement * told, database.cached("SELECT EXISTS (SELECT 1 FROM design_version WHERE told = 1)"));
    CF_TRY(const bool isThere, told->step());
    coverage.isTold = isThere && told->integer(0) != 0;
    told->reset();
    if (!coverage.isTold) {
        return coverage;
    }
    static const QByteArray sql = QStringLiteral("SELECT DISTINCT p.name FROM template o JOIN template_version w ON w.template = o.pk JOIN repository p ON p.pk = o.repository WHERE w.pk NOT IN "
                                                 "(SELECT v.pk FROM " CF_TOLD_VERSIONS ") ORDER BY p.name")
                                      .arg(int(ResourceKind::Template))
                                      .toUtf8();
    CF_TRY(store::Statement * untold, database.cached(sql.constData()));
    for (;;) {
        CF_TRY(const bool row, untold->step());
        if (!row) {
            return coverage;
        }
        coverage.untold << untold->text(0);
    }
}

} // namespace cf::search
