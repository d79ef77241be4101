#include "models/delivery/bounce_phrases.h"

#include <QRegularExpression>
#include <QStringList>

#include <map>
#include <mutex>
#include <vector>

namespace cf::delivery {

namespace {

using Compiled = std::vector<std::pair<BounceReason, QRegularExpression>>;

/// Rows of one reason that follow each other are one expression.
Compiled compile(std::span<const BouncePhrase> phrases)
{
    Compiled compiled;
    QStringList alternatives;
    for (size_t i = 0; i < phrases.size(); ++i) {
        const QString pattern = QString::fromUtf16(phrases[i].pattern);
        const QString form = pattern.startsWith(u'~') ? QStringLiteral("(?:%1)") : QStringLiteral("\\b(?:%1)\\b");
        alternatives << form.arg(pattern.mid(pattern.startsWith(u'~') ? 1 : 0));
        if (i + 1 == phrases.size() || phrases[i + 1].reason != phrases[i].reason) {
            QRegularExpression whole(alternatives.join(u'|').replace(QStringLiteral(".{"), QStringLiteral("[^\u00B6]{")),
                                     QRegularExpression::UseUnicodePropertiesOption);
            whole.optimize();
            compiled.emplace_back(phrases[i].reason, std::move(whole));
            alternatives.clear();
        }
    }
    return compiled;
}

const Compiled& compiledOnce(std::span<const BouncePhrase> phrases)
{
    static std::mutex guard;
    static std::map<const BouncePhrase*, Compiled> known; // whose values stay where they are
    const std::lock_guard lock(guard);
    const auto found = known.find(phrases.data());
    return found != known.end() ? found->second : known.emplace(phrases.data(), compile(phrases)).first->second;
}

} // namespace

std::optional<BounceReason> firstMeaning(std::span<const BouncePhrase> phrases, const QString& words)
{
    if (words.isEmpty()) {
        return std::nullopt;
    }
    for (const auto& [reason, form] : compiledOnce(phrases)) {
        if (form.match(words).hasMatch()) {
            return reason;
        }
    }
    return std::nullopt;
}

} // namespace cf::delivery
