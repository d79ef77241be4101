#include "models/domain/dispute.h"

#include "models/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

constexpr qsizetype mostBytes = 256 * 1024;
constexpr int mostDays = 400;

constexpr std::array<QLatin1StringView, disputeStages> stageCodes{QLatin1StringView("acknowledgement"), QLatin1StringView("interim"), QLatin1StringView("final")};
constexpr std::array<QLatin1StringView, 3> roleCodes{QLatin1StringView("disputed"), QLatin1StringView("answer"), QLatin1StringView("supporting")};
constexpr std::array<QLatin1StringView, 5> kindCodes{QLatin1StringView("letter"), QLatin1StringView("note"), QLatin1StringView("attachment"), QLatin1StringView("resolution"), QLatin1StringView("step")};

template <class E, size_t N>
std::optional<E> named(const std::array<QLatin1StringView, N>& codes, QStringView word)
{
    for (size_t i = 0; i < N; ++i) {
        if (word.trimmed().compare(codes[i], Qt::CaseInsensitive) == 0) {
            return E(i);
        }
    }
    return std::nullopt;
}

/// The lists of words, each under its name: once for reading and writing.
template <class R, class F>
void visitLists(R& rule, F f)
{
    f("words", rule.words);
    f("notes", rule.notes);
    f("attachments", rule.attachments);
    f("resolutions", rule.resolutions);
    f("decisionSteps", rule.decisionSteps);
    f("approvalSteps", rule.approvalSteps);
    f("decision", rule.decision);
    f("approval", rule.approval);
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

} // namespace

QLatin1StringView codeOf(DisputeStage stage) { return stageCodes[size_t(stage)]; }
std::optional<DisputeStage> disputeStageNamed(QStringView word) { return named<DisputeStage>(stageCodes, word); }
QLatin1StringView codeOf(DisputeRole role) { return roleCodes[size_t(role)]; }
std::optional<DisputeRole> disputeRoleNamed(QStringView word) { return named<DisputeRole>(roleCodes, word); }
QLatin1StringView codeOf(DisputeEntryKind kind) { return kindCodes[size_t(kind)]; }

Result<DisputeRule> readDisputeRule(const QByteArray& text)
{
    const QJsonDocument document = text.size() <= mostBytes ? QJsonDocument::fromJson(text) : QJsonDocument();
    if (!document.isObject()) {
        return fail(ErrorKind::Rejected, u"no JSON object, or too large"_s);
    }
    const QJsonObject json = document.object();
    DisputeRule rule;
    rule.calendar = json[u"calendar"].toString();
    if (rule.calendar.isEmpty()) {
        return fail(ErrorKind::Rejected, u"calendar"_s);
    }
    const QJsonObject units = json[u"calendarOfUnit"].toObject();
    for (auto it = units.begin(); it != units.end(); ++it) {
        rule.calendarOfUnit[fold(it.key())] = it->toString();
    }
    for (int stage = 0; stage < disputeStages; ++stage) {
        const QLatin1StringView code = codeOf(DisputeStage(stage));
        rule.days[size_t(stage)] = json[u"days"][code].toInt(-1);
        if (rule.days[size_t(stage)] < 0 || rule.days[size_t(stage)] > mostDays) {
            return fail(ErrorKind::Rejected, u"days: "_s + code);
        }
        if (!readWords(json[u"letters"][code], rule.letters[size_t(stage)])) {
            return fail(ErrorKind::Rejected, u"letters: "_s + code);
        }
    }
    QString wrong;
    visitLists(rule, [&](const char* name, QStringList& list) {
        if (!readWords(json[QLatin1StringView(name)], list)) {
            wrong = QLatin1StringView(name);
        }
    });
    return wrong.isEmpty() ? Result<DisputeRule>(rule) : fail(ErrorKind::Rejected, wrong);
}

QByteArray written(const DisputeRule& rule)
{
    QJsonObject units, days, letters, json{{u"calendar"_s, rule.calendar}};
    for (const auto& [unit, id] : rule.calendarOfUnit) {
        units.insert(unit, id);
    }
    for (int stage = 0; stage < disputeStages; ++stage) {
        days.insert(codeOf(DisputeStage(stage)), rule.days[size_t(stage)]);
        letters.insert(codeOf(DisputeStage(stage)), QJsonArray::fromStringList(rule.letters[size_t(stage)]));
    }
    json.insert(u"calendarOfUnit"_s, units);
    json.insert(u"days"_s, days);
    json.insert(u"letters"_s, letters);
    visitLists(rule, [&](const char* name, const QStringList& list) { json.insert(QLatin1StringView(name), QJsonArray::fromStringList(list)); });
    return QJsonDocument(json).toJson();
}

bool hasAnyWord(QStringView text, const QStringList& words)
{
    const QString folded = fold(text);
    return !folded.isEmpty() && std::ranges::any_of(words, [&](const QString& word) { return folded.contains(fold(word)); });
}

bool isDispute(const DisputeRule& rule, const BusinessWorkspace& workspace)
{
    const auto says = [&](const BusinessReference& one) { return hasAnyWord(one.type, rule.words); };
    return hasAnyWord(workspace.type, rule.words) || std::ranges::any_of(workspace.references, says);
}

bool isDispute(const DisputeRule& rule, const WorkflowCase& what) { return hasAnyWord(what.definitionKey, rule.words) || hasAnyWord(what.definitionName, rule.words); }

std::optional<DisputeStage> stageOf(const DisputeRule& rule, QStringView type, QStringView title)
{
    for (const QStringView text : {type, title}) {
        for (int stage = disputeStages - 1; stage >= 0; --stage) {
            if (hasAnyWord(text, rule.letters[size_t(stage)])) {
                return DisputeStage(stage);
            }
        }
    }
    return std::nullopt;
}

std::optional<DisputeEntryKind> entryKindOf(const DisputeRule& rule, QStringView type)
{
    if (hasAnyWord(type, rule.resolutions)) {
        return DisputeEntryKind::Resolution;
    }
    if (hasAnyWord(type, rule.notes)) {
        return DisputeEntryKind::Note;
    }
    return hasAnyWord(type, rule.attachments) ? std::optional(DisputeEntryKind::Attachment) : std::nullopt;
}

} // namespace cf
