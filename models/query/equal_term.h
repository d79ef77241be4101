// The condition that asks for a value, as most that the program itself asks are.
#pragma once

#include "models/query/expression.h"

namespace cf::query {

/// `field:value`, or `field:=value` when exact.
inline Term equalTerm(Field field, const QString& value, bool exact = false)
{
    Term term;
    term.field = field;
    term.value = Equals{value, exact};
    return term;
}

} // namespace cf::query
