// What must hold for any text whatever that is given to the query parser.
#pragma once

#include "models/query/parse.h"
#include "models/query/print.h"

namespace cf::query {

inline bool isSame(const ParseError& a, const ParseError& b)
{
    return a.code == b.code && a.arguments == b.arguments && a.span.begin == b.span.begin && a.span.end == b.span.end;
}

/// Mending an error must make it go away: not the same one again, and not as many of its kind and place in the text.
inline QString brokenFix(const QString& text, const ParseErrors& errors, const ParseError& error)
{
    QString mended = text;
    mended.replace(error.span.begin, error.span.end - error.span.begin, *error.fix);
    const auto again = parse(mended);
    if (again) {
        return {};
    }
    const auto kind = [&error](const ParseError& other) { return other.code == error.code; };
    const auto before = std::count_if(errors.begin(), errors.end(), kind);
    const auto after = std::count_if(again.error().begin(), again.error().end(), kind);
    const bool same = std::any_of(again.error().begin(), again.error().end(),
                                  [&error](const ParseError& other) { return isSame(error, other); });
    return same && after >= before ? QStringLiteral("code %1 at %2: \"%3\" does not mend it")
                                         .arg(int(error.code))
                                         .arg(error.span.begin)
                                         .arg(*error.fix)
                                   : QString();
}

/// Empty when all is well, else what is wrong.
inline QString violation(const QString& text)
{
    const std::vector<Chip> shown = chips(text);
    for (const Chip& chip : shown) {
        if (chip.span.begin < 0 || chip.span.end > text.size() || chip.span.begin >= chip.span.end) {
            return QStringLiteral("chip outside the text");
        }
    }
    const auto query = parse(text);
    if (query) {
        const QString printed = print(*query);
        const auto again = parse(printed);
        if (!again) {
            return QStringLiteral("\"%1\" is printed and not understood, code %2")
                .arg(printed)
                .arg(int(again.error().front().code));
        }
        if (!(*again == *query)) {
            return QStringLiteral("\"%1\" reads back as \"%2\"").arg(printed, print(*again));
        }
        if (print(*again) != printed) {
            return QStringLiteral("printing is not stable: \"%1\", \"%2\"").arg(printed, print(*again));
        }
        const bool complains =
            std::any_of(shown.begin(), shown.end(), [](const Chip& chip) { return chip.error.has_value(); });
        return complains ? QStringLiteral("a chip has an error the query does not have") : QString();
    }
    if (query.error().empty()) {
        return QStringLiteral("refused without an error");
    }
    const bool shownError =
        std::any_of(shown.begin(), shown.end(), [](const Chip& chip) { return chip.error.has_value(); });
    if (!shownError) {
        return QStringLiteral("no chip shows the error");
    }
    for (const ParseError& error : query.error()) {
        if (error.span.begin < 0 || error.span.end > text.size() || error.span.begin >= error.span.end) {
            return QStringLiteral("code %1 has no place in the text").arg(int(error.code));
        }
        if (const QString broken = error.fix ? brokenFix(text, query.error(), error) : QString(); !broken.isEmpty()) {
            return broken;
        }
    }
    return {};
}

} // namespace cf::query
