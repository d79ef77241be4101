#include "app/cli/compare_command.h"

#include "ui/compare/compare_json_presenter.h"
#include "ui/compare/compare_words_presenter.h"
#include "ui/compare/sameness_words_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::cli {

using ui::ComparePresenter;

bool CompareCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"text"_s, tr("Compares the text by word; this is done unless --pages is given.")},
                 {u"pages"_s, tr("Compares the pages as they look.")},
                 {u"spaces"_s, tr("With --text: spaces and ends of lines count.")},
                 {u"hyphens"_s, tr("With --text: a word parted at the end of a line is not the one that is not.")},
                 {u"ignore"_s, tr("With --pages: what may differ: dates, addresses, page-numbers, barcodes."), u"PARTS"_s},
                 {u"same"_s, tr("Says how equal the two renditions are, in one of six classes, and what that rests on.")},
                 {u"at-least"_s,
                  tr("With --same: exit code 0 needs this class or a stronger one: byte-identical, canonically-identical, render-equivalent (this "
                     "one unless told), content-equal-layout-differs."),
                  u"CLASS"_s},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments,
                tr("Compares two communications, or two renditions. A side is our id (cm-…) or a unique beginning of it, or the\n"
                   "organisation's document id; #2 behind it means its second rendition. template:CODE and two versions compare\n"
                   "versions of a template. Exit code 0 when both are the same, 6 when they differ, 3 when they\n"
                   "cannot be compared."))) {
        return false;
    }
    m_arePages = parser.isSet(u"pages"_s);
    m_json = parser.isSet(u"json"_s);
    m_same = parser.isSet(u"same"_s);
    if (m_same && (m_arePages || parser.isSet(u"text"_s) || parser.isSet(u"spaces"_s) || parser.isSet(u"hyphens"_s) || parser.isSet(u"ignore"_s))) {
        return wrong(tr("--same goes with --at-least and --json alone"));
    }
    if (parser.isSet(u"at-least"_s)) {
        const auto wanted = samenessNamed(parser.value(u"at-least"_s));
        const bool isGood = wanted && *wanted < SamenessClass::Differs;
        if (!isGood || !m_same) {
            return wrong(isGood ? tr("--at-least goes with --same") : tr("not a class: %1").arg(parser.value(u"at-least"_s)));
        }
        m_atLeast = *wanted;
    }
    m_tokens = {parser.isSet(u"spaces"_s), parser.isSet(u"hyphens"_s)};
    if (m_arePages && (parser.isSet(u"text"_s) || m_tokens != evidence::TokenOptions())) {
        return wrong(tr("--pages goes with --ignore and --json alone"));
    }
    if (!m_arePages && parser.isSet(u"ignore"_s)) {
        return wrong(tr("--ignore goes with --pages"));
    }
    for (const QString& part : parser.value(u"ignore"_s).split(u',', Qt::SkipEmptyParts)) {
        bool* known = part == u"dates"          ? &m_ignored.dates
                      : part == u"addresses"    ? &m_ignored.addresses
                      : part == u"page-numbers" ? &m_ignored.pageNumbers
                      : part == u"barcodes"     ? &m_ignored.barcodes
                                                : nullptr;
        if (!known) {
            return wrong(tr("what is to be ignored is not known: %1").arg(part));
        }
        *known = true;
    }
    return parseSides(parser.positionalArguments());
}

bool CompareCommand::parseSides(const QStringList& names)
{
    m_subject.isAsset = names.value(0).startsWith(u"asset:");
    const bool isTemplate = m_subject.isAsset || names.value(0).startsWith(u"template:");
    if (names.size() != (isTemplate ? 3 : 2)) {
        return wrong(tr("name two communications, or template:CODE and two versions"));
    }
    if (isTemplate) {
        m_subject.code = names[0].mid(names[0].indexOf(u':') + 1);
        m_subject.leftVersion = names[1];
        m_subject.rightVersion = names[2];
        if (m_same) {
            return wrong(tr("versions of a template have no renditions"));
        }
        return (!m_subject.code.isEmpty() && !m_arePages) || wrong(tr("versions of a template have no pages"));
    }
    const auto left = ui::compareSideFrom(names[0]), right = ui::compareSideFrom(names[1]);
    if (!left || !right) {
        return wrong(tr("not a communication: %1").arg(left ? names[1] : names[0]));
    }
    m_subject.left = *left;
    m_subject.right = *right;
    return true;
}

void CompareCommand::run(Program& program)
{
    ui::CompareParts parts{program.cache(), program.content(), program.reader(), program.clock(), program.businessZone()};
    parts.forms = m_same ? &program.forms() : nullptr;
    m_compare = std::make_unique<ComparePresenter>(parts);
    const auto end = [this] {
        if (m_compare->isDone() && isSamenessOver() && !std::exchange(m_isOver, true)) {
            m_same ? printSameness() : print();
            finish(m_same ? samenessOutcome() : outcome());
        }
    };
    connect(m_compare.get(), &ComparePresenter::done, this, end);
    if (m_same) {
        connect(m_compare->sameness(), &ui::SamenessPresenter::changed, this, end);
    }
    m_compare->show(ui::subjectText(m_subject));
    m_compare->setTokenOptions(m_tokens);
    m_compare->setMode(m_arePages ? ComparePresenter::Mode::Pages : ComparePresenter::Mode::Text);
    m_compare->setIgnored(m_ignored);
}

/// 5 before all others: what is compared then is not what was archived.
ExitCode CompareCommand::outcome() const
{
    const ComparePresenter& compare = *m_compare;
    if (compare.state() == ComparePresenter::State::OneMissing || compare.state() == ComparePresenter::State::NothingKnown) {
        return Usage;
    }
    for (const bool isLeft : {true, false}) {
        const cache::RenditionRecord* shown = compare.side(isLeft).shown();
        const bool isChanged = shown && (compare.side(isLeft).document().isAltered() || shown->status.content == ContentState::Altered || shown->status.content == ContentState::Missing);
        if (isChanged) {
            return Integrity;
        }
    }
    if (!ui::obstacleOf(compare).sentence.isEmpty()) {
        return Partial;
    }
    return compare.isSame() ? Done : Differs;
}

/// Bytes that could not be fetched are never classed.
bool CompareCommand::isSamenessOver() const
{
    return !m_same || m_compare->sameness()->state() != ui::SamenessPresenter::State::Running;
}

ExitCode CompareCommand::samenessOutcome() const
{
    const ui::SamenessPresenter& sameness = *m_compare->sameness();
    const ExitCode usual = outcome();
    if (usual == Usage || usual == Integrity) {
        return usual;
    }
    if (sameness.state() == ui::SamenessPresenter::State::Failed) {
        return exitCodeOf(sameness.error());
    }
    if (sameness.state() != ui::SamenessPresenter::State::Told || sameness.told().verdict == SamenessClass::NotComparable) {
        return Partial;
    }
    return isAtLeast(sameness.told().verdict, m_atLeast) ? Done : Differs;
}

void CompareCommand::printSameness()
{
    const ComparePresenter& compare = *m_compare;
    const ui::SamenessPresenter& sameness = *compare.sameness();
    if (compare.state() != ComparePresenter::State::Shown) {
        print();
        return;
    }
    if (sameness.state() != ui::SamenessPresenter::State::Told) {
        for (const bool isLeft : {true, false}) {
            const ui::DocumentPresenter& document = compare.side(isLeft).document();
            if (document.kind() == ui::DocumentPresenter::Kind::Problem) {
                complain(document.problem().sentence.text);
            }
        }
        complain(tr("how equal they are cannot be told"));
        return;
    }
    if (m_json) {
        printJson(ui::compareJson(compare));
        return;
    }
    out() << codeOf(sameness.told().verdict) << u"  "_s << ui::samenessWord(sameness.told().verdict) << Qt::endl;
    for (const bool isLeft : {true, false}) {
        const ui::CompareSideWords side = ui::sideWords(compare, isLeft);
        out() << (isLeft ? u"- "_s : u"+ "_s) << side.heading << u"  "_s << side.scope << (side.content.text.isEmpty() ? QString() : u"  "_s + side.content.text) << Qt::endl;
    }
    for (const ui::RecordFact& fact : ui::samenessFacts(sameness.told(), 200).facts) {
        out() << u"  "_s << fact.name << u": "_s << fact.value << Qt::endl;
    }
}

void CompareCommand::print()
{
    const ComparePresenter& compare = *m_compare;
    const ui::CompareObstacle obstacle = ui::obstacleOf(compare);
    if (!obstacle.sentence.isEmpty()) {
        complain(obstacle.cause.isEmpty() ? obstacle.sentence : tr("%1. %2").arg(obstacle.sentence, obstacle.cause));
    }
    if (compare.state() != ComparePresenter::State::Shown) {
        return;
    }
    if (m_json) {
        printJson(ui::compareJson(compare));
        return;
    }
    out() << ui::compareTitle(compare) << Qt::endl << ui::compareScope(compare) << Qt::endl;
    for (const bool isLeft : {true, false}) {
        const ui::CompareSideWords side = ui::sideWords(compare, isLeft);
        out() << (isLeft ? u"- "_s : u"+ "_s) << side.heading << u"  "_s << side.scope << (side.content.text.isEmpty() ? QString() : u"  "_s + side.content.text) << Qt::endl;
    }
    if (compare.composition()) {
        for (const ui::RecordFact& fact : ui::compositionFacts(*compare.composition(), compare.telling())) {
            out() << u"  "_s << fact.name << u": "_s << fact.value << Qt::endl;
        }
    }
    for (int i = 0; i < compare.count(); ++i) {
        const ui::DifferenceWords words = ui::differenceWords(compare, i);
        out() << Qt::endl << (words.where.isEmpty() ? words.kind : u"%1, %2"_s.arg(words.kind, words.where)) << Qt::endl;
        if (!words.left.isEmpty()) {
            out() << u"- "_s << words.left << Qt::endl;
        }
        if (!words.right.isEmpty()) {
            out() << u"+ "_s << words.right << Qt::endl;
        }
    }
    out() << Qt::endl << ui::compareResult(compare) << Qt::endl;
}

} // namespace cf::cli
