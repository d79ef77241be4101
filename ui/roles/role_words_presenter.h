// Roles, rights and refusals in words.
#pragma once

#include "models/domain/role_acts.h"

namespace cf::ui {

QString roleWord(Role role);   ///< "Service agent"
QString rightWord(Right right); ///< "Hold letters"
QString grantWord(Grant grant); ///< "yes", "proposes", "–"
QString grantSentence(Grant grant); ///< what the word means
QString rolesText(const std::vector<Role>& roles); ///< "Legal, Auditor"; none: "no role"
/// "As service agent you do not hold letters. A records manager or legal does."
QString refusalSentence(const Refusal& refusal, const RoleStanding& standing);

} // namespace cf::ui
