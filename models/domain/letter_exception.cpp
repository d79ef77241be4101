#include "models/domain/letter_exception.h"

#include "models/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

constexpr qsizetype mostBytes = 256 * 1024;
constexpr int mostDays = 400, mostMinutes = 60 * 24 * 400;

constexpr std::array kindCodes{"MISSING_DATA"_L1, "TEMPLATE_ERROR"_L1, "GENERATION_FAILED"_L1, "ROUTING_FAILED"_L1,
                               "DELIVERY_FAILED"_L1, "ARCHIVE_FAILED"_L1, "NOT_FILED"_L1, "RECONCILIATION_GAP"_L1};
constexpr std::array stateCodes{"OPENED"_L1, "OWNED"_L1, "FIXED"_L1, "OUTCOME_RECORDED"_L1, "RELEASED"_L1};
constexpr std::array outcomeCodes{"RETRY"_L1, "OTHER_WAY"_L1, "ABANDON"_L1};
constexpr std::array actCodes{"assign"_L1, "take"_L1, "give-back"_L1, "escalate"_L1, "fix"_L1, "outcome"_L1, "release"_L1};

template <class E, size_t N>
std::optional<E> named(const std::array<QLatin1StringView, N>& codes, QStringView word, QChar from, QChar to)
{
    const QString text = word.trimmed().toString().replace(from, to);
    for (size_t i = 0; i < N; ++i) {
        if (text.compare(codes[i], Qt::CaseInsensitive) == 0) {
            return E(i);
        }
    }
    return std::nullopt;
}

bool readWords(const QJsonValue& value, QStringList& into)
{
    for (const QJsonValue& one : value.toArray()) {
        const QString word = one.toString().trimmed();
        if (word.isEmpty()) {
            return false;
        }
        into << word;
    }
    return value.isArray();
}

bool says(const QString& folded, const QStringList& words)
{
    return std::ranges::any_of(words, [&](const QString& word) { return folded.contains(fold(word)); });
}

} // namespace

QLatin1StringView codeOf(ExceptionKind kind) { return kindCodes[size_t(kind)]; }
std::optional<ExceptionKind> exceptionKindNamed(QStringView code) { return named<ExceptionKind>(kindCodes, code, u'-', u'_'); }
QLatin1StringView codeOf(ExceptionState state) { return stateCodes[size_t(state)]; }
std::optional<ExceptionState> exceptionStateNamed(QStringView code) { return named<ExceptionState>(stateCodes, code, u'-', u'_'); }
QLatin1StringView codeOf(ExceptionOutcome outcome) { return outcomeCodes[size_t(outcome)]; }
std::optional<ExceptionOutcome> exceptionOutcomeNamed(QStringView code) { return named<ExceptionOutcome>(outcomeCodes, code, u'-', u'_'); }
QLatin1StringView codeOf(ExceptionAct act) { return actCodes[size_t(act)]; }
std::optional<ExceptionAct> exceptionActNamed(QStringView code) { return named<ExceptionAct>(actCodes, code, u'_', u'-'); }

std::array<ExceptionKind, exceptionKinds> allExceptionKinds()
{
    std::array<ExceptionKind, exceptionKinds> all{};
    for (int i = 0; i < exceptionKinds; ++i) {
        all[size_t(i)] = ExceptionKind(i);
    }
    return all;
}

std::array<ExceptionOutcome, 3> allExceptionOutcomes() { return {ExceptionOutcome::Retry, ExceptionOutcome::OtherWay, ExceptionOutcome::Abandon}; }

Result<ExceptionRule> readExceptionRule(const QByteArray& text)
{
    const QJsonDocument document = text.size() <= mostBytes ? QJsonDocument::fromJson(text) : QJsonDocument();
    if (!document.isObject()) {
        return fail(ErrorKind::Rejected, u"no JSON object, or too large"_s);
    }
    const QJsonObject json = document.object();
    ExceptionRule rule;
    rule.calendar = json[u"calendar"].toString();
    if (rule.calendar.isEmpty()) {
        return fail(ErrorKind::Rejected, u"calendar"_s);
    }
    for (const ExceptionKind kind : allExceptionKinds()) {
        const QLatin1StringView code = codeOf(kind);
        rule.days[size_t(kind)] = json[u"days"][code].toInt(-1);
        if (rule.days[size_t(kind)] < 0 || rule.days[size_t(kind)] > mostDays) {
            return fail(ErrorKind::Rejected, u"days: "_s + code);
        }
        rule.teams[size_t(kind)] = json[u"teams"][code].toString().trimmed();
        if (rule.teams[size_t(kind)].isEmpty()) {
            return fail(ErrorKind::Rejected, u"teams: "_s + code);
        }
    }
    rule.escalation = json[u"escalation"].toString().trimmed();
    rule.repeats = json[u"repeats"].toInt(-1);
    rule.filingMinutes = json[u"filingMinutes"].toInt(-1);
    if (rule.escalation.isEmpty() || rule.repeats < 1 || rule.filingMinutes < 0 || rule.filingMinutes > mostMinutes) {
        return fail(ErrorKind::Rejected, rule.escalation.isEmpty() ? u"escalation"_s : rule.repeats < 1 ? u"repeats"_s : u"filingMinutes"_s);
    }
    if (const QJsonValue since = json[u"since"]; !since.isUndefined() && !since.isNull()) {
        const QDate day = QDate::fromString(since.toString(), Qt::ISODate);
        if (!day.isValid()) {
            return fail(ErrorKind::Rejected, u"since"_s);
        }
        rule.since = day;
    }
    for (const QJsonValue& one : json[u"closes"].toArray()) {
        const auto kind = exceptionKindNamed(one.toString());
        if (!kind) {
            return fail(ErrorKind::Rejected, u"closes: "_s + one.toString());
        }
        rule.closes.insert(*kind);
    }
    const std::pair<QLatin1StringView, QStringList*> lists[] = {{"dataWords"_L1, &rule.dataWords}, {"templateWords"_L1, &rule.templateWords}, {"processes"_L1, &rule.processes},
                                                                {"steps"_L1, &rule.steps},         {"outcome"_L1, &rule.outcome},             {"letters"_L1, &rule.letters},
                                                                {"runs"_L1, &rule.runs},           {"batches"_L1, &rule.batches}};
    for (const auto& [name, list] : lists) {
        if (!readWords(json[name], *list)) {
            return fail(ErrorKind::Rejected, name);
        }
    }
    const QJsonObject outcomes = json[u"outcomes"].toObject();
    for (auto it = outcomes.begin(); it != outcomes.end(); ++it) {
        const auto outcome = exceptionOutcomeNamed(it->toString());
        if (!outcome) {
            return fail(ErrorKind::Rejected, u"outcomes: "_s + it.key());
        }
        rule.outcomes[fold(it.key())] = *outcome;
    }
    return Result<ExceptionRule>(std::move(rule));
}

ExceptionKind kindByMessage(const ExceptionRule& rule, QStringView message, ExceptionKind otherwise)
{
    const QString folded = fold(message);
    if (folded.isEmpty()) {
        return otherwise;
    }
    return says(folded, rule.dataWords) ? ExceptionKind::MissingData : says(folded, rule.templateWords) ? ExceptionKind::TemplateError : otherwise;
}

} // namespace cf
