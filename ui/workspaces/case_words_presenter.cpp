#include "ui/workspaces/case_words_presenter.h"

#include "models/query/equal_term.h"
#include "models/query/print.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class CaseWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::CaseWords)
};

using evidence::CaseFile;
using evidence::CaseGap;
using evidence::CaseGapKind;
using evidence::CaseRequirement;
using evidence::MilestoneTrack;

constexpr qint64 minute = 60'000, hour = 60 * minute, day = 24 * hour;

QString language() { return QLocale().name(); }

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString windowWords(const MilestoneRule& rule)
{
    return rule.days > 0 ? CaseWords::tr("%Ln business day(s)", nullptr, rule.days) : CaseWords::tr("%Ln business hour(s)", nullptr, rule.hours);
}

} // namespace

QString planName(const CasePlan& plan) { return plan.name(language()); }
QString milestoneName(const MilestoneRule& rule) { return rule.name(language()); }
QString milestoneLetter(const MilestoneRule& rule) { return rule.letter(language()); }

QString requirementWord(const evidence::CaseRules& rules, const QString& plan, const QString& requirement)
{
    const CasePlan* of = rules.find(plan);
    const PackChecklist* checklist = of ? rules.checklists.find(of->checklist) : nullptr;
    const PackRequirement* one = checklist ? checklist->find(requirement) : nullptr;
    return one ? one->name(language()) : requirement;
}

QString caseHeadline(const CaseFile& file)
{
    const QString state = !file.isStateTold ? file.status.isEmpty() ? CaseWords::tr("nothing tells whether it is open") : file.status : file.isOpen ? CaseWords::tr("open") : CaseWords::tr("closed");
    return joined({file.plan ? planName(*file.plan) : QString(), file.id, file.customer.isEmpty() ? QString() : CaseWords::tr("customer %1").arg(file.customer), state});
}

QString spanWords(qint64 ms)
{
    const qint64 span = std::abs(ms);
    if (span >= 2 * day) {
        return CaseWords::tr("%Ln day(s)", nullptr, int(span / day));
    }
    return span >= 2 * hour ? CaseWords::tr("%Ln hour(s)", nullptr, int(span / hour)) : CaseWords::tr("%Ln minute(s)", nullptr, int(span / minute));
}

QString archiveDoubt(const evidence::LetterArchive& archive, const TimeTelling& telling)
{
    const QString to = archive.watermark ? CaseWords::tr("%1 is complete to %2").arg(archive.name, instantWords(*archive.watermark, telling)) : CaseWords::tr("%1 was never read to its end").arg(archive.name);
    return archive.gaps > 0 ? CaseWords::tr("%1, with %2").arg(to, CaseWords::tr("%Ln open gap(s)", nullptr, int(archive.gaps))) : to;
}

QString untoldWords(const MilestoneTrack& track, const TimeTelling& telling)
{
    switch (track.untold) {
    case MilestoneTrack::Untold::No: return {};
    case MilestoneTrack::Untold::NoSystem: return CaseWords::tr("No workspace and no process of it is known");
    case MilestoneTrack::Untold::NoTime: return CaseWords::tr("Reached before it was read for the first time, and nothing tells when");
    case MilestoneTrack::Untold::Cut: return CaseWords::tr("The case has more documents than are read");
    case MilestoneTrack::Untold::Archive: break;
    }
    QStringList all;
    for (const evidence::LetterArchive& one : track.archives) {
        all << archiveDoubt(one, telling);
    }
    return all.isEmpty() ? CaseWords::tr("No archive of letters is connected") : all.join(u" · "_s);
}

namespace {

QString delayWords(const MilestoneTrack& track)
{
    const bool isLate = track.state == MilestoneTrack::State::SentLate;
    const auto delay = track.delay();
    if (!delay) { // of one of them the day alone is told
        if (!track.delayDays) {
            return CaseWords::tr("sent");
        }
        const QString days = CaseWords::tr("%Ln day(s)", nullptr, int(*track.delayDays));
        return isLate ? CaseWords::tr("sent late, after %1").arg(days) : *track.delayDays == 0 ? CaseWords::tr("sent on the same day") : CaseWords::tr("sent after %1").arg(days);
    }
    if (*delay < minute) { // a system may note the milestone after its letter went out
        return *delay < -minute ? CaseWords::tr("sent %1 before it was noted").arg(spanWords(*delay)) : CaseWords::tr("sent at once");
    }
    return isLate ? CaseWords::tr("sent late, after %1").arg(spanWords(*delay)) : CaseWords::tr("sent after %1").arg(spanWords(*delay));
}

} // namespace

QString milestoneState(const MilestoneTrack& track, UtcMs now)
{
    switch (track.state) {
    case MilestoneTrack::State::ToCome: return CaseWords::tr("to come");
    case MilestoneTrack::State::NotReached: return CaseWords::tr("not reached");
    case MilestoneTrack::State::NotTold: return track.untold == MilestoneTrack::Untold::NoSystem ? CaseWords::tr("not told by any system") : CaseWords::tr("not told");
    case MilestoneTrack::State::Waiting: return CaseWords::tr("expected within %1").arg(spanWords(*track.due - now));
    case MilestoneTrack::State::Missed: return CaseWords::tr("missed, %1 ago").arg(spanWords(now - *track.due));
    case MilestoneTrack::State::Undated: return CaseWords::tr("sent, no time told");
    case MilestoneTrack::State::Sent:
    case MilestoneTrack::State::SentLate: break;
    }
    return delayWords(track);
}

StageWords milestoneWords(const CaseFile& file, const MilestoneTrack& track, const TimeTelling& telling)
{
    StageWords words;
    words.name = milestoneName(track.rule);
    words.state = milestoneState(track, telling.calendar.now);
    const evidence::CasePart* letter = track.letters.empty() ? nullptr : &file.parts[track.letters.front()];
    if (letter) {
        words.opens = letter->document.id;
        words.document = letter->name();
        words.query = documentQuery(letter->document.documentId);
        words.time = letter->document.sent ? momentWords(letter->document.sent, telling, letter->document.sent->precision != Precision::Day) : QString();
    } else if (track.untold == MilestoneTrack::Untold::Archive || track.untold == MilestoneTrack::Untold::Cut) {
        words.document = CaseWords::tr("none is known here: %1").arg(milestoneLetter(track.rule));
    } else {
        words.document = track.isMissed() ? CaseWords::tr("no letter: %1").arg(milestoneLetter(track.rule)) : milestoneLetter(track.rule);
    }
    switch (track.state) {
    case MilestoneTrack::State::ToCome:
    case MilestoneTrack::State::NotReached: words.mark = {u"absent"_s, {}, Mark::Absent}; break;
    case MilestoneTrack::State::NotTold: words.mark = track.isOpenQuestion() ? MarkedText{u"warn"_s, {}, Mark::Uncertain} : MarkedText{u"absent"_s, {}, Mark::Absent}; break;
    case MilestoneTrack::State::Waiting: words.mark = {u"clock"_s, {}, Mark::Plain}; break;
    case MilestoneTrack::State::Missed: words.mark = {u"cross"_s, {}, Mark::Failed}; break;
    case MilestoneTrack::State::SentLate: words.mark = {u"warn"_s, {}, Mark::Failed}; break;
    case MilestoneTrack::State::Undated: words.mark = {u"warn"_s, {}, Mark::Uncertain}; break;
    case MilestoneTrack::State::Sent: words.mark = {u"tick"_s, {}, Mark::Plain}; break;
    }
    if (!track.reached) {
        words.calendar = CaseWords::tr("Within %1 of it, calendar %2").arg(windowWords(track.rule), file.calendar.name);
        words.calendar = track.untold == MilestoneTrack::Untold::No ? words.calendar : untoldWords(track, telling) + u" · "_s + words.calendar;
        return words;
    }
    const QString due = track.rule.days > 0 ? dateText(*track.dueDay) : instantWords(*track.due, telling);
    words.calendar = CaseWords::tr("Reached %1 · expected by %2: %3, calendar %4").arg(track.reachedDay ? dateText(*track.reachedDay) : instantWords(*track.reached, telling), due, windowWords(track.rule), file.calendar.name);
    if (!track.isCalendarKnown) {
        words.calendar += u" · "_s + CaseWords::tr("not all days off are known");
    }
    if (track.untold != MilestoneTrack::Untold::No) {
        words.calendar = untoldWords(track, telling) + u" · "_s + words.calendar;
    }
    return words;
}

qint64 countOf(const CaseFile& file, DisputeEntryKind kind) { return std::ranges::count(file.entries, kind, &evidence::CaseEntry::kind); }

QString packageWords(const evidence::CasePackage& package)
{
    const QString count = CaseWords::tr("%Ln document(s)", nullptr, int(package.documents.size()));
    if (package.requirements.empty()) {
        return count;
    }
    QStringList missing;
    for (const CaseRequirement* one : package.missing()) {
        missing << one->requirement.name(language());
    }
    return missing.isEmpty() ? CaseWords::tr("%1, whole").arg(count) : CaseWords::tr("%1, lacks %2").arg(count, missing.join(u", "_s));
}

QList<RecordFact> packageFactsOf(const std::optional<evidence::CasePackage>& package)
{
    if (!package) {
        return {};
    }
    const MarkedText mark = package->requirements.empty() ? MarkedText{u"case"_s, {}, Mark::Plain} : package->isWhole() ? MarkedText{u"tick"_s, {}, Mark::Plain} : MarkedText{u"cross"_s, {}, Mark::Failed};
    RecordFact fact{CaseWords::tr("Package"), CaseWords::tr("%1: %2").arg(package->id, packageWords(*package)), mark};
    fact.query = query::print(query::equalTerm(query::Field::Package, package->id));
    return {fact};
}

QString gapTitle(CaseGapKind kind)
{
    switch (kind) {
    case CaseGapKind::Unanswered: return CaseWords::tr("Cases closed without a letter");
    case CaseGapKind::MilestoneMissed: return CaseWords::tr("Milestones without their letter");
    case CaseGapKind::PackageIncomplete: return CaseWords::tr("Incomplete closing packages");
    case CaseGapKind::WithoutConsent: return CaseWords::tr("Letters sent without a consent");
    case CaseGapKind::WithoutCase: return CaseWords::tr("Letters that name no case");
    case CaseGapKind::EventWithoutLetter: break;
    }
    return CaseWords::tr("Events that led to no letter");
}

QString gapMeaning(CaseGapKind kind)
{
    switch (kind) {
    case CaseGapKind::Unanswered: return CaseWords::tr("Claims, service cases, loans and others of a known plan that are over, and no letter of theirs went out. Where an archive is not complete to that time they are counted apart, and so are disputes.");
    case CaseGapKind::MilestoneMissed: return CaseWords::tr("Reached, the time for its letter is over by the business calendar, and none of that kind went out. Letters that went out late are not among them; where an archive is not complete to that time, or nothing tells when it was reached, it is counted apart.");
    case CaseGapKind::PackageIncomplete: return CaseWords::tr("Packages that lack a document of their checklist, and closed loans that have no package at all.");
    case CaseGapKind::WithoutConsent: return CaseWords::tr("By the consent record as it was when they went out: withdrawn, refused or otherwise not given. Letters of whose customers no record speaks are not among them.");
    case CaseGapKind::WithoutCase: return CaseWords::tr("Of a type that belongs to a case, a claim or a loan, and neither they nor a copy of them names one.");
    case CaseGapKind::EventWithoutLetter: break;
    }
    return CaseWords::tr("A process names the event that started it, and after its time no letter names that event.");
}

QStringList gapHeads(CaseGapKind kind)
{
    switch (kind) {
    case CaseGapKind::Unanswered: return {CaseWords::tr("Case"), CaseWords::tr("Type"), CaseWords::tr("Customer"), CaseWords::tr("Closed"), CaseWords::tr("System")};
    case CaseGapKind::MilestoneMissed: return {CaseWords::tr("Case"), CaseWords::tr("Milestone"), CaseWords::tr("Customer"), CaseWords::tr("Expected by"), CaseWords::tr("System")};
    case CaseGapKind::PackageIncomplete: return {CaseWords::tr("Package"), CaseWords::tr("Lacks"), CaseWords::tr("Customer"), CaseWords::tr("Closed or sent"), CaseWords::tr("System")};
    case CaseGapKind::WithoutConsent: return {CaseWords::tr("Letter"), CaseWords::tr("Consent then"), CaseWords::tr("Customer"), CaseWords::tr("Sent"), CaseWords::tr("System")};
    case CaseGapKind::WithoutCase: return {CaseWords::tr("Letter"), CaseWords::tr("Type"), CaseWords::tr("Customer"), CaseWords::tr("Sent"), CaseWords::tr("System")};
    case CaseGapKind::EventWithoutLetter: break;
    }
    return {CaseWords::tr("Event"), CaseWords::tr("Process"), CaseWords::tr("Customer"), CaseWords::tr("Expected by"), CaseWords::tr("System")};
}

QStringList gapCells(const CaseGap& gap, const evidence::CaseRules& rules, const TimeTelling& telling)
{
    const CasePlan* plan = rules.find(gap.plan);
    const QString ago = gap.since ? CaseWords::tr("%1, %2 ago").arg(gap.day ? dateText(*gap.day) : instantWords(*gap.since, telling), spanWords(telling.calendar.now - *gap.since)) : CaseWords::tr("not told");
    const QString called = gap.title == gap.caseId || gap.title.isEmpty() ? gap.caseId : gap.title.contains(gap.caseId) ? gap.title : gap.caseId + u" · "_s + gap.title;
    switch (gap.kind) {
    case CaseGapKind::Unanswered: return {called, plan ? planName(*plan) : QString(), gap.customer, ago, gap.source};
    case CaseGapKind::MilestoneMissed: {
        const MilestoneRule* rule = plan ? plan->find(gap.subject) : nullptr;
        return {called, rule ? CaseWords::tr("%1: %2").arg(milestoneName(*rule), milestoneLetter(*rule)) : gap.subject, gap.customer, ago, gap.source};
    }
    case CaseGapKind::PackageIncomplete: {
        QStringList lacks;
        for (const QString& one : gap.missing) {
            lacks << requirementWord(rules, gap.plan, one);
        }
        return {gap.subject.isEmpty() ? CaseWords::tr("%1: no package").arg(gap.caseId) : gap.subject, lacks.join(u", "_s), gap.customer, ago, gap.source};
    }
    case CaseGapKind::WithoutConsent: return {joined({gap.documentId, gap.title}), CaseWords::tr("%1: %2").arg(gap.subject, gap.missing.join(u", "_s)), gap.customer, ago, gap.source};
    case CaseGapKind::WithoutCase: return {joined({gap.documentId, gap.title == gap.subject ? QString() : gap.title}), gap.subject, gap.customer, ago, gap.source};
    case CaseGapKind::EventWithoutLetter: break;
    }
    return {gap.subject, called, gap.customer, ago, gap.source};
}

QString gapsSentence(const evidence::CaseGaps& gaps)
{
    const QString looked = numberText(gaps.looked);
    QString sentence;
    switch (gaps.kind) {
    case CaseGapKind::Unanswered: sentence = CaseWords::tr("%1 found among %2 cases").arg(countText(gaps.count, gaps.isExact), looked); break;
    case CaseGapKind::MilestoneMissed: sentence = CaseWords::tr("%1 found in %2 cases").arg(countText(gaps.count, gaps.isExact), looked); break;
    case CaseGapKind::PackageIncomplete: sentence = CaseWords::tr("%1 found; %2 closing packages are known").arg(countText(gaps.count, gaps.isExact), looked); break;
    case CaseGapKind::WithoutConsent: sentence = CaseWords::tr("%1 found among %2 letters that need a consent; of %3 no record speaks").arg(countText(gaps.count, gaps.isExact), looked, numberText(gaps.untold)); break;
    case CaseGapKind::WithoutCase: sentence = CaseWords::tr("%1 found").arg(countText(gaps.count, gaps.isExact)); break;
    case CaseGapKind::EventWithoutLetter: sentence = CaseWords::tr("%1 found among %2 processes that name their event").arg(countText(gaps.count, gaps.isExact), looked); break;
    }
    if (gaps.untold > 0 && gaps.kind == CaseGapKind::Unanswered) {
        sentence = CaseWords::tr("%1; of %2 more that are over nothing here tells whether a letter went out").arg(sentence, numberText(gaps.untold));
    } else if (gaps.untold > 0 && gaps.kind == CaseGapKind::MilestoneMissed) {
        sentence = CaseWords::tr("%1; of %2 more milestones nothing here tells whether their letter went out in time").arg(sentence, numberText(gaps.untold));
    }
    return gaps.count > qint64(gaps.list.size()) ? CaseWords::tr("%1; the oldest %2 are listed").arg(sentence, numberText(qint64(gaps.list.size()))) : sentence;
}

} // namespace cf::ui
