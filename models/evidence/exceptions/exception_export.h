// Exceptions for other programs, in stable codes: JSON, and the list as CSV. The window and the command line write the same. Source: docs/cli.md.
#pragma once

#include "models/evidence/exceptions/exception_ages.h"
#include "models/evidence/exceptions/resend_guard.h"

#include <QJsonObject>

namespace cf::evidence {

QJsonObject exceptionLineJson(const LetterException& one, UtcMs now); ///< one line of a list
QJsonObject exceptionJson(const LetterException& one, const ExceptionRule& rule, UtcMs now);
QJsonObject exceptionCountsJson(const ExceptionCounts& counts);
QJsonObject exceptionAgesJson(const ExceptionAges& ages);
QJsonObject resendHindranceJson(const ResendHindrance& hindrance);
/// One row an exception under a line of names; what it is true of stands in the last row, after "#".
QByteArray exceptionsCsv(const std::vector<const LetterException*>& exceptions, const Scope& scope, UtcMs now);

} // namespace cf::evidence
