#include "models/evidence/dispute/dispute_assembly.h"

#include "models/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

const QStringList customerVariables{u"customer"_s, u"customerRef"_s, u"customerId"_s}, productNames{u"Product"_s, u"Produkt"_s}, reasonNames{u"Reason"_s, u"Grund"_s},
    calendarNames{u"Calendar"_s, u"Region"_s}, receivedNames{u"Received"_s, u"Received on"_s, u"Eingegangen am"_s};
const QStringList closedWords{u"closed"_s, u"settled"_s, u"resolved"_s, u"answered"_s, u"abgeschlossen"_s, u"erledigt"_s};

/// Of the first that tells: workspaces by attribute, then cases by variable.
ToldText told(const DisputeMaterial& material, const QStringList& names)
{
    for (const cache::KnownWorkspace& known : material.workspaces) {
        if (const QString value = attributeOf(known.workspace, names); !value.isEmpty()) {
            return {value, sourceOf(known)};
        }
    }
    for (const cache::KnownCase& known : material.cases) {
        if (const CaseVariable* one = variableOf(known.what.variables, names)) {
            return {one->value, sourceOf(known)};
        }
    }
    return {};
}

void addParties(DisputeStory& story, const DisputeMaterial& material)
{
    for (const cache::KnownWorkspace& known : material.workspaces) {
        if (story.customer.value.isEmpty() && !known.workspace.customer.isEmpty()) {
            story.customer = {known.workspace.customer, sourceOf(known)};
        }
        if (story.status.value.isEmpty() && !known.workspace.status.isEmpty()) {
            story.status = {known.workspace.status, sourceOf(known)};
        }
    }
    if (story.customer.value.isEmpty()) {
        story.customer = told(material, customerVariables);
    }
    story.product = told(material, productNames);
    story.reason = told(material, reasonNames);
    for (const DisputePart& part : story.parts) {
        if (part.role != DisputeRole::Disputed) {
            continue;
        }
        if (story.customer.value.isEmpty() && !part.document.customer.isEmpty()) {
            story.customer = {part.document.customer, sourceOf(part)};
        }
        if (story.product.value.isEmpty() && !part.document.unit.isEmpty()) {
            story.product = {part.document.unit, sourceOf(part)};
        }
    }
}

/// Open while any of its cases is; without cases as the workspace's status says.
bool isOpen(const DisputeStory& story, const DisputeMaterial& material)
{
    if (!material.cases.empty()) {
        return std::ranges::any_of(material.cases, [](const cache::KnownCase& known) { return known.what.isOpen() && known.standing == RecordStanding::Present; });
    }
    return !hasAnyWord(story.status.value, closedWords);
}

void chooseCalendar(DisputeStory& story, const DisputeMaterial& material, const DisputeRules& rules)
{
    const ToldText named = told(material, calendarNames);
    const BusinessCalendar* calendar = named.value.isEmpty() ? nullptr : rules.find(named.value.toLower());
    if (calendar) {
        story.calendarBy = named.source;
    }
    for (const DisputePart& part : story.parts) {
        const auto unit = rules.rule.calendarOfUnit.find(fold(part.document.unit));
        if (!calendar && part.role == DisputeRole::Disputed && unit != rules.rule.calendarOfUnit.end()) {
            calendar = rules.find(unit->second);
            story.calendarBy = calendar ? sourceOf(part) : story.calendarBy;
        }
    }
    story.calendar = calendar ? *calendar : rules.calendar(rules.rule.calendar);
}

/// Said by the workspace or a variable; else when the case began; else when the workspace was made.
void findReceipt(DisputeStory& story, const DisputeMaterial& material)
{
    const ToldText said = told(material, receivedNames);
    if (const auto moment = readMoment(said.value, story.calendar.timeZone())) {
        story.received = moment->utc;
        story.receivedBy = said.source;
        return;
    }
    for (const cache::KnownCase& known : material.cases) {
        if (known.what.started) {
            story.received = known.what.started;
            story.receivedBy = sourceOf(known);
            return;
        }
    }
    for (const cache::KnownWorkspace& known : material.workspaces) {
        if (known.workspace.created) {
            story.received = known.workspace.created->utc;
            story.receivedBy = sourceOf(known);
            return;
        }
    }
}

QString titleOf(const DisputeMaterial& material)
{
    for (const cache::KnownWorkspace& known : material.workspaces) {
        if (!known.workspace.name.isEmpty()) {
            return known.workspace.name;
        }
    }
    for (const cache::KnownCase& known : material.cases) {
        if (!known.what.name.isEmpty()) {
            return known.what.name;
        }
    }
    return material.id;
}

DisputeEntryKind kindOf(const FoundDocument& found, const DisputeRule& rule)
{
    const cache::DisputeDocument& document = found.document;
    const bool isSent = document.sent && document.sentBasis != Communication::SentBasis::IssueDate;
    if (isSent || found.isNamedDisputed || found.namedStage || stageOf(rule, document.type, {})) {
        return DisputeEntryKind::Letter;
    }
    if (const auto kind = entryKindOf(rule, document.type)) {
        return *kind;
    }
    return document.legs > 0 && document.channel != Channel::Unknown && document.channel != Channel::ArchiveOnly ? DisputeEntryKind::Letter : DisputeEntryKind::Attachment;
}

bool answers(const cache::DisputeDocument& document, const DisputeMaterial& material)
{
    const auto isDisputed = [&](const std::pair<QString, QString>& relation) {
        const QString key = identifierKey(relation.second);
        const auto is = [&](const FoundDocument& one) { return one.isNamedDisputed && identifierKey(one.document.documentId) == key; };
        return relation.first == code(RelationKind::AnswerTo) && !key.isEmpty() && std::ranges::any_of(material.documents, is);
    };
    return std::ranges::any_of(document.answers, isDisputed);
}

} // namespace

DisputeSource sourceOf(const cache::KnownWorkspace& known) { return {DisputeSource::Kind::Workspace, known.repositoryName, known.workspace.nativeId}; }
DisputeSource sourceOf(const cache::KnownCase& known) { return {DisputeSource::Kind::Case, known.repositoryName, known.what.nativeId}; }
DisputeSource sourceOf(const DisputePart& part) { return {DisputeSource::Kind::Record, part.document.repositoryName, part.document.id.value()}; }

bool DisputePart::isStored() const
{
    return document.standing == RecordStanding::Present && document.content != ContentState::Missing;
}

void placeParts(DisputeStory& story, const DisputeMaterial& material, const DisputeRule& rule)
{
    for (const FoundDocument& found : material.documents) {
        DisputePart part;
        part.document = found.document;
        part.kind = kindOf(found, rule);
        part.bases = found.bases;
        part.link = found.link;
        part.isFiled = std::ranges::any_of(found.bases, [](DisputeBasis basis) { return basis == DisputeBasis::FiledIn || basis == DisputeBasis::ShownBy; });
        if (part.kind == DisputeEntryKind::Letter) {
            const std::optional<DisputeStage> said = found.namedStage ? found.namedStage : stageOf(rule, found.document.type, found.document.title);
            const bool isBefore = story.received && part.at() && part.at()->utc + (part.at()->precision == Precision::Day ? 86'400'000 : 0) <= *story.received;
            if (found.link) {
                part.role = found.link->role;
                part.stage = found.link->role == DisputeRole::Answer ? (found.link->stage ? found.link->stage : said) : std::nullopt;
            } else if (found.isNamedDisputed) {
                part.role = DisputeRole::Disputed;
            } else if ((said && !isBefore) || answers(found.document, material)) {
                part.role = DisputeRole::Answer;
                part.stage = said;
            }
        }
        if (std::ranges::count(part.bases, DisputeBasis::Named) == 0 && answers(found.document, material)) {
            part.bases.push_back(DisputeBasis::Relation);
        }
        story.parts.push_back(std::move(part));
    }
    std::ranges::stable_sort(story.parts, [](const DisputePart& a, const DisputePart& b) {
        return a.at() && b.at() ? a.at()->utc < b.at()->utc : a.at().has_value() && !b.at().has_value();
    });
}

DisputeStory assembleDispute(const DisputeMaterial& material, const DisputeRules& rules, UtcMs now)
{
    DisputeStory story;
    story.id = material.id;
    story.names = material.names;
    story.title = titleOf(material);
    story.workspaces = material.workspaces;
    story.cases = material.cases;
    story.unknownDocuments = material.unknown;
    story.calendar = rules.calendar(rules.rule.calendar);
    findReceipt(story, material);
    placeParts(story, material, rules.rule);
    addParties(story, material);
    chooseCalendar(story, material, rules);
    findReceipt(story, material); // a day without a zone is one of that calendar
    story.isOpen = isOpen(story, material);
    story.outcome = outcomeOf(material, rules.rule);
    runClocks(story, material, rules.rule, now);
    addFindings(story, material);
    addChecklist(story, material);
    addEntries(story, material, rules.rule);
    return story;
}

const StageTrack* DisputeStory::next() const
{
    const StageTrack* first = nullptr;
    for (const StageTrack& one : stages) {
        const bool isOwed = one.state == StageTrack::State::Overdue || one.state == StageTrack::State::Waiting;
        if (isOpen && isOwed && one.due && (!first || *one.due < *first->due)) {
            first = &one;
        }
    }
    return first;
}

bool DisputeStory::isOverdue() const { return isOpen && std::ranges::any_of(stages, &StageTrack::isOverdue); }

qint64 DisputeStory::missing() const
{
    return std::ranges::count(checklist, DisputeItem::State::Missing, &DisputeItem::state);
}

std::optional<DisputeOutcome::Standing> DisputeStory::barredBy(DisputeStage stage) const
{
    return stage != DisputeStage::Final || outcome.isApproved() ? std::nullopt : std::optional(outcome.standing);
}

} // namespace cf::evidence
