#include "ui/compare/compare_words_presenter.h"

#include "ui/search/words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

using evidence::BlockChange;

namespace {

class CompareStates
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::CompareStates)
};

QString sideName(bool isLeft) { return isLeft ? CompareStates::tr("On the left") : CompareStates::tr("On the right"); }

CompareObstacle withoutText(const CompareSidePresenter& side, bool isLeft)
{
    CompareObstacle told{u"absent"_s, {}, {}, {}, Mark::Uncertain, isLeft, false};
    const cache::RenditionRecord* shown = side.shown();
    if (!shown) {
        told.sentence = CompareStates::tr("%1 there is no document").arg(sideName(isLeft));
        told.cause = CompareStates::tr("Its repository tells facts of the record alone.");
        return told;
    }
    if (!shown->extraction || shown->extraction->state == TextState::Pending) {
        told.sentence = CompareStates::tr("%1 the document was not read yet").arg(sideName(isLeft));
        told.cause = CompareStates::tr("Its text comes with the next sync.");
    } else if (shown->extraction->state == TextState::Encrypted) {
        told.icon = u"lock"_s;
        told.sentence = CompareStates::tr("%1 the document opens with a password only").arg(sideName(isLeft));
        told.cause = CompareStates::tr("Neither its words nor its pages can be compared. Its bytes are archived.");
    } else {
        told.sentence = CompareStates::tr("%1 the document has no text").arg(sideName(isLeft));
        told.cause = shown->extraction->reason.isEmpty() ? CompareStates::tr("Compare the pages as pictures instead.")
                                                         : CompareStates::tr("Reason: %1.").arg(shown->extraction->reason);
    }
    return told;
}

CompareObstacle withoutPages(const CompareSidePresenter& side, bool isLeft)
{
    const DocumentPresenter& document = side.document();
    if (document.kind() == DocumentPresenter::Kind::Problem) {
        const DocumentPresenter::Problem& problem = document.problem();
        return {problem.sentence.icon, CompareStates::tr("%1: %2").arg(sideName(isLeft), problem.sentence.text), problem.cause, problem.action, problem.sentence.mark, isLeft, false};
    }
    if (!side.shown()) {
        return withoutText(side, isLeft);
    }
    return {u"page"_s, CompareStates::tr("%1 the document has no pages").arg(sideName(isLeft)), CompareStates::tr("Only PDFs have pages that can be compared; compare the text instead."), {},
            Mark::Plain, isLeft, false};
}

QString blockName(const evidence::BlockUse& use)
{
    return use.label.isEmpty() ? use.name : CompareStates::tr("%1 version %2").arg(use.name, use.label);
}

QString factName(const QString& fact)
{
    if (fact == u"state") {
        return CompareStates::tr("State");
    }
    if (fact == u"approvedBy") {
        return CompareStates::tr("Approved by");
    }
    if (fact == u"approved") {
        return CompareStates::tr("Approved");
    }
    if (fact == u"effectiveFrom") {
        return CompareStates::tr("In force from");
    }
    if (fact == u"effectiveTo") {
        return CompareStates::tr("In force to");
    }
    if (fact == u"createdBy") {
        return CompareStates::tr("Made by");
    }
    if (fact == u"created") {
        return CompareStates::tr("Made");
    }
    return fact == u"modifiedBy" ? CompareStates::tr("Changed by") : CompareStates::tr("Comment");
}

QString factValue(const evidence::FactChange& fact, const QString& value, const TimeTelling& telling)
{
    if (value.isEmpty()) {
        return CompareStates::tr("not told");
    }
    const bool isTime = fact.fact == u"approved" || fact.fact == u"created" || fact.fact.startsWith(u"effective");
    return isTime ? instantWords(QDateTime::fromString(value, Qt::ISODate).toMSecsSinceEpoch(), telling) : value;
}

QString blockLine(const evidence::CompositionComparison& c, const evidence::BlockLine& line)
{
    const evidence::BlockUse* left = line.left < 0 ? nullptr : &c.left.blocks[size_t(line.left)];
    const evidence::BlockUse* right = line.right < 0 ? nullptr : &c.right.blocks[size_t(line.right)];
    QStringList parts;
    switch (line.change) {
    case BlockChange::Added: return CompareStates::tr("added as number %1").arg(line.right + 1);
    case BlockChange::Removed: return CompareStates::tr("removed; it was number %1").arg(line.left + 1);
    case BlockChange::Text: parts << CompareStates::tr("text changed, version %1 to %2").arg(left->label, right->label); break;
    case BlockChange::Content: parts << CompareStates::tr("content changed, version %1 to %2").arg(left->label, right->label); break;
    case BlockChange::VersionOnly: parts << CompareStates::tr("version %1 to %2, the same text").arg(left->label, right->label); break;
    case BlockChange::NotKnown: parts << CompareStates::tr("what it says is not told"); break;
    case BlockChange::Same: break;
    }
    if (line.isMoved) {
        parts << CompareStates::tr("moved from number %1 to %2").arg(line.left + 1).arg(line.right + 1);
    }
    if (left->isDerived || right->isDerived) {
        parts << CompareStates::tr("its version by the dates of approval");
    }
    return parts.join(u" · "_s);
}

} // namespace

CompareObstacle obstacleOf(const ComparePresenter& compare)
{
    using State = ComparePresenter::State;
    switch (compare.state()) {
    case State::Nothing:
        return {u"compare"_s, CompareStates::tr("Nothing is chosen to be compared"),
                CompareStates::tr("Select two rows of a result and press D; or open Compare from a record, for its renditions, copies and corrections."),
                CompareStates::tr("Go to the search"), Mark::Plain, true, false};
    case State::NotUnderstood:
        return {u"compare"_s, CompareStates::tr("This comparison cannot be opened"), CompareStates::tr("What was asked for names no two sides."), {}, Mark::Uncertain, true, false};
    case State::Loading: return {{}, CompareStates::tr("Loading"), {}, {}, Mark::Plain, true, true};
    case State::OneMissing: {
        const bool isLeft = compare.side(true).state() == CompareSidePresenter::State::Missing || compare.side(true).state() == CompareSidePresenter::State::Failed;
        return {u"absent"_s, CompareStates::tr("%1: %2").arg(sideName(isLeft), compare.side(isLeft).error()), CompareStates::tr("There is nothing to compare the other side with."),
                CompareStates::tr("Try again"), Mark::Failed, isLeft, false};
    }
    case State::NothingKnown:
        return {u"absent"_s, CompareStates::tr("Nothing is known of one of the versions"),
                CompareStates::tr("No composition system told of both, and there is no letter of %1 %2 or %3.")
                    .arg(compare.subject().code, compare.subject().leftVersion, compare.subject().rightVersion),
                CompareStates::tr("Try again"), Mark::Uncertain, true, false};
    case State::Shown: break;
    }
    if (compare.mode() == ComparePresenter::Mode::Pages) {
        if (compare.canShowPages()) {
            return compare.pages().isAligned() ? CompareObstacle() : CompareObstacle{{}, CompareStates::tr("Aligning the pages"), {}, {}, Mark::Plain, true, true};
        }
        if (compare.isPageAwaited()) {
            return {{}, CompareStates::tr("Fetching the documents"), {}, {}, Mark::Plain, true, true};
        }
        const bool isLeft = compare.side(true).document().kind() != DocumentPresenter::Kind::Pages;
        return withoutPages(compare.side(isLeft), isLeft);
    }
    if (compare.text()) {
        return {};
    }
    if (compare.basis() != ComparePresenter::Basis::Composition) {
        for (const bool isLeft : {true, false}) {
            if (!compare.side(isLeft).hasText()) {
                return withoutText(compare.side(isLeft), isLeft);
            }
        }
    }
    return {{}, CompareStates::tr("Comparing the text"), {}, {}, Mark::Plain, true, true};
}

QList<RecordFact> compositionFacts(const evidence::CompositionComparison& c, const TimeTelling& telling)
{
    QList<RecordFact> facts;
    for (const evidence::BlockLine& line : c.blocks) {
        const QString told = blockLine(c, line);
        if (!told.isEmpty()) {
            facts << RecordFact{blockName(line.left >= 0 ? c.left.blocks[size_t(line.left)] : c.right.blocks[size_t(line.right)]), told};
        }
    }
    for (const evidence::FactChange& fact : c.facts) {
        facts << RecordFact{factName(fact.fact), CompareStates::tr("%1 → %2").arg(factValue(fact, fact.left, telling), factValue(fact, fact.right, telling))};
    }
    for (const evidence::ApprovalLine& line : c.approvals) {
        if (line.isSame()) {
            continue;
        }
        const auto who = [](const ResourceApproval& approval, bool isThere) {
            return !isThere              ? CompareStates::tr("nobody")
                   : approval.isPending  ? CompareStates::tr("%1 (open)").arg(approval.actor)
                   : approval.isApproved ? approval.actor
                                         : CompareStates::tr("%1 (refused)").arg(approval.actor);
        };
        const ResourceApproval& named = line.hasLeft ? line.left : line.right;
        facts << RecordFact{CompareStates::tr("Approval %1").arg(named.role), CompareStates::tr("%1 → %2").arg(who(line.left, line.hasLeft), who(line.right, line.hasRight))};
    }
    return facts;
}

} // namespace cf::ui
