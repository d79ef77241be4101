// Dates and numbers at a place in a text, as documents write them.
#pragma once

#include <QStringView>

namespace cf::evidence {

/// How long the date is that begins at `at`: 2025-03-14, 14.03.2025, 3/14/25, 14 March 2025, 14. März 2025, March 14, 2025. 0: none does.
int dateLength(QStringView text, int at);

/// How long the number is that begins at `at`, with sign, separators of groups and decimals, currency or percent: €4.50, -1.234,56 EUR, 10.90 %.
/// 0: none does, or it goes on as a word.
int numberLength(QStringView text, int at);

} // namespace cf::evidence
