#include "app/role_guard.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cf {

using namespace Qt::StringLiterals;

Result<RoleStanding> RoleGuard::standing() const
{
    CF_TRY(RoleStanding standing, desk::roleStanding(m_profile, m_account));
    if (m_as && !standing.isOpen) {
        const bool isTheirs = std::ranges::find(standing.roles, *m_as) != standing.roles.end();
        standing.roles = isTheirs ? std::vector{*m_as} : std::vector<Role>(); // it may have ended since
    }
    return standing;
}

Result<void> RoleGuard::actAs(Role role)
{
    CF_TRY(const RoleStanding standing, desk::roleStanding(m_profile, m_account));
    if (!standing.isOpen && std::ranges::find(standing.roles, role) == standing.roles.end()) {
        return tl::unexpected<Error>(forbidden(RoleBar::NotInRole, {}));
    }
    m_as = role;
    return {};
}

Result<void> RoleGuard::admit(const outbox::AskedOfOutbox& asked) const
{
    CF_TRY(const RoleStanding standing, this->standing());
    OutboxActFacts facts{asked.act, asked.planKind, m_account, asked.person, asked.askedBy, asked.caseAskedBy};
    facts.isHeldBack = asked.isHeldBack;
    if (asked.planKind == u"task") {
        const QJsonObject request = QJsonDocument::fromJson(asked.request).object();
        facts.isTask = request["act"_L1].toString() == u"complete";
        facts.taskRight = request["right"_L1].toString();
        facts.approves = request["approves"_L1].toString();
        facts.isRefusal = request["isRefusal"_L1].toBool();
    }
    const auto refusal = refusalOf(standing, facts);
    return refusal ? refused(*refusal, {ActKind::OutboxAct, ActOutcome::Refused, m_account, {{u"asked"_s, asked.subject}}, {{u"act"_s, QString(asked.act)}}}) : Result<void>();
}

Result<void> RoleGuard::admit(const desk::DeskDeed& deed) const
{
    CF_TRY(const RoleStanding standing, this->standing());
    const auto refusal = refusalOfDesk(standing, deed.act, deed.subject);
    if (!refusal) {
        return {};
    }
    const bool isTyped = deed.kind == "search"_L1; // what people call their searches may be anybody's name
    return refused(*refusal, {ActKind::DeskAct, ActOutcome::Refused, m_account, {{QString(deed.kind), isTyped ? m_log.hashed(deed.subject) : deed.subject}}, {{u"act"_s, QString(deed.act)}}});
}

Result<void> RoleGuard::admit(Right right, Act about) const
{
    CF_TRY(const RoleStanding standing, this->standing());
    about.outcome = ActOutcome::Refused;
    const auto refusal = refusalOf(standing, right);
    return refusal ? refused(*refusal, std::move(about)) : Result<void>();
}

Result<void> RoleGuard::refused(const Refusal& refusal, Act about) const
{
    m_hasRefused = true;
    about.person = m_account;
    about.told.emplace_back(u"refused"_s, QString(codeOf(refusal.bar)));
    if (refusal.right) {
        about.told.emplace_back(u"right"_s, QString(codeOf(*refusal.right)));
    }
    m_log.noteSoon(std::move(about)); // in the order of what is noted later; the log tells what it could not write
    return tl::unexpected<Error>(forbidden(refusal.bar, refusal.right));
}

} // namespace cf
