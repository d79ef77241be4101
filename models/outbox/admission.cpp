#include "models/outbox/admission.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cf::outbox {

using namespace Qt::StringLiterals;

namespace {

Result<QString> askerOfCommand(store::Database& database, const QString& key)
{
    CF_TRY(store::Statement * select, database.cached("SELECT p.person FROM command c JOIN plan p ON p.pk = c.plan WHERE c.key = ?1"));
    select->bind(1, key);
    CF_TRY(const bool isThere, select->step());
    const QString person = isThere ? select->text(0) : QString();
    select->reset();
    return person;
}

} // namespace

AskedOfOutbox submitting(const Plan& plan, const std::vector<Intent>& intents)
{
    AskedOfOutbox asked{"submit"_L1, plan.id, plan.person, plan.kind, plan.person, plan.request};
    const auto isCase = [](const Intent& one) { return std::holds_alternative<StartCase>(one.command.deed); };
    asked.isHeldBack = std::ranges::any_of(intents, isCase)
                       && std::ranges::all_of(intents, [&](const Intent& one) { return isCase(one) || one.state == IntentState::Waiting || one.state == IntentState::Draft; });
    return asked;
}

Result<AskedOfOutbox> withPlan(store::Database& database, AskedOfOutbox asked)
{
    if (asked.planKind.isEmpty()) {
        CF_TRY(store::Statement * select, database.cached("SELECT kind, person, request FROM plan WHERE id = ?1 UNION ALL "
                                                          "SELECT p.kind, p.person, p.request FROM command c JOIN plan p ON p.pk = c.plan WHERE c.key = ?1 LIMIT 1"));
        select->bind(1, asked.subject);
        CF_TRY(const bool isThere, select->step());
        if (isThere) {
            asked.planKind = select->text(0);
            asked.askedBy = select->text(1);
            asked.request = select->blob(2);
        }
        select->reset();
    }
    if (asked.planKind == u"task") {
        const QString reference = QJsonDocument::fromJson(asked.request).object()["reference"_L1].toString();
        if (!reference.isEmpty()) {
            CF_TRY(asked.caseAskedBy, askerOfCommand(database, reference));
        }
    }
    return asked;
}

} // namespace cf::outbox
