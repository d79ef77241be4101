#include "models/evidence/workspace_filter.h"

#include "models/base/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr int mostDays = 36'500;

/// First and last day of "2026", "2026-03" or "2026-03-14".
std::optional<std::pair<QDate, QDate>> daysOf(QStringView text)
{
    const QString written = text.trimmed().toString();
    static const QRegularExpression form(u"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"_s);
    if (!form.match(written).hasMatch()) {
        return std::nullopt;
    }
    const QStringList parts = written.split(u'-');
    const QDate first(parts[0].toInt(), parts.value(1, u"1"_s).toInt(), parts.value(2, u"1"_s).toInt());
    if (!first.isValid()) {
        return std::nullopt;
    }
    const QDate last = parts.size() == 1 ? QDate(first.year(), 12, 31) : parts.size() == 2 ? QDate(first.year(), first.month(), first.daysInMonth()) : first;
    return std::pair(first, last);
}

/// Words; what is in quotation marks is one.
QStringList wordsOf(const QString& text)
{
    static const QRegularExpression word(u"(?:[^\\s\"]|\"[^\"]*\")+"_s);
    QStringList words;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        words << it.next().captured().remove(u'"');
    }
    return words;
}

/// "policy", "(policy, claim)"
bool addKinds(const QString& value, std::vector<BusinessKind>& kinds)
{
    QString list = value;
    list.remove(u'(').remove(u')');
    for (const QString& one : list.split(u',', Qt::SkipEmptyParts)) {
        const auto kind = businessKindNamed(one);
        if (!kind) {
            return false;
        }
        kinds.push_back(*kind);
    }
    return true;
}

} // namespace

bool RenewalSpan::holds(QDate renewal, QDate today) const
{
    const qint64 away = today.daysTo(renewal);
    return (!within || std::abs(away) < *within) && (!onlyPassed || away < 0) && (!from || renewal >= *from) && (!to || renewal <= *to);
}

std::optional<RenewalSpan> renewalSpanOf(QStringView text)
{
    const QString written = text.trimmed().toString().toLower();
    if (written == u"passed") {
        return RenewalSpan{{}, true, {}, {}};
    }
    static const QRegularExpression distance(u"^<([0-9]{1,5})([dwmy])$"_s);
    if (const auto match = distance.match(written); match.hasMatch()) {
        static const QHash<QString, int> lengths{{u"d"_s, 1}, {u"w"_s, 7}, {u"m"_s, 30}, {u"y"_s, 365}};
        const int days = match.captured(1).toInt() * lengths[match.captured(2)];
        return days > 0 && days <= mostDays ? std::optional(RenewalSpan{days, false, {}, {}}) : std::nullopt;
    }
    if (const qsizetype dots = written.indexOf(u".."); dots >= 0) {
        const QStringView before = QStringView(written).left(dots), after = QStringView(written).mid(dots + 2);
        const auto from = daysOf(before), to = daysOf(after);
        const bool isRange = (from || before.isEmpty()) && (to || after.isEmpty()) && (from || to);
        return isRange ? std::optional(RenewalSpan{{}, false, from ? std::optional(from->first) : std::nullopt, to ? std::optional(to->second) : std::nullopt})
                       : std::nullopt;
    }
    const auto days = daysOf(written);
    return days ? std::optional(RenewalSpan{{}, false, days->first, days->second}) : std::nullopt;
}

WorkspaceFilter workspaceFilterOf(const QString& text)
{
    WorkspaceFilter filter;
    for (const QString& word : wordsOf(text)) {
        const QString name = word.section(u':', 0, 0).toLower(), value = word.section(u':', 1);
        bool isUnderstood = true;
        if (name == u"workspace" || name == u"kind") {
            isUnderstood = word.contains(u':') && addKinds(value, filter.kinds);
        } else if (name == u"renewal" && word.contains(u':')) {
            filter.renewal = renewalSpanOf(value);
            isUnderstood = filter.renewal.has_value();
        } else if (name == u"missing" && word.contains(u':')) {
            isUnderstood = value.compare(u"notice"_s, Qt::CaseInsensitive) == 0;
            filter.missingNotice = filter.missingNotice || isUnderstood;
        } else {
            filter.words << fold(word);
        }
        if (!isUnderstood) {
            filter.notUnderstood << word;
        }
    }
    if (filter.missingNotice && filter.kinds.empty()) {
        filter.kinds.push_back(BusinessKind::Policy);
    }
    return filter;
}

} // namespace cf::evidence
