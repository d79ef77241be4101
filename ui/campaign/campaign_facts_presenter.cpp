#include "ui/campaign/campaign_facts_presenter.h"

#include "models/query/equal_term.h"
#include "models/query/print.h"
#include "ui/rules/rule_words_presenter.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <span>

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {

struct CampaignFacts {
    Q_DECLARE_TR_FUNCTIONS(CampaignFacts)
};

constexpr size_t mostRuns = 12;

QString whenText(const CampaignPresenter& campaign, const std::optional<search::Row>& row)
{
    if (!row) {
        return CampaignFacts::tr("not told");
    }
    const QString when = momentText(*row->sent, campaign.population().zone, campaign.calendar(), true);
    if (row->sent->precision == Precision::Day) {
        return CampaignFacts::tr("%1 (day alone)").arg(when);
    }
    return row->sent->zoneAssumed ? CampaignFacts::tr("%1 (zone not written, read as %2)").arg(when, row->sent->zone)
                                  : CampaignFacts::tr("%1 (%2)").arg(when, row->sent->zone);
}

query::Query lettersOf(const CampaignPresenter& campaign) { return campaign.account().steps.front().reached->query; }

query::Term enumerated(query::Field field, QLatin1StringView value)
{
    return query::equalTerm(field, QString(value).toLower().replace(u'_', u'-'));
}

bool isUnreached(const search::Makeup::Recipients& some) { return !hasOutcome(some.state, Outcome::Delivered); }

} // namespace

QString lettersText(const evidence::CountedLetters& letters) { return lettersText(letters.count, letters.isExact); }

QList<RecordFact> sentFacts(const CampaignPresenter& campaign)
{
    QList<RecordFact> facts;
    if (!campaign.detail()) {
        return facts;
    }
    const evidence::SentSpan& sent = campaign.detail()->sent;
    facts << RecordFact{CampaignFacts::tr("First sent"), whenText(campaign, sent.first)};
    facts << RecordFact{CampaignFacts::tr("Last sent"), whenText(campaign, sent.last)};
    for (const auto& [fact, row] : {std::pair(0, sent.first), std::pair(1, sent.last)}) {
        if (row && !row->documentId.isEmpty()) {
            facts[fact].query = u"doc:"_s + row->documentId;
        }
    }
    return facts;
}

namespace {

/// What the composition system says of the version, and how the letters' use fits it.
void tellTemplate(const CampaignPresenter& campaign, const evidence::UsedVersion& use, QStringList& parts, RecordFact& fact)
{
    const auto day = [&](UtcMs at) { return dateText(QDateTime::fromMSecsSinceEpoch(at, campaign.parts().businessZone).date()); };
    const evidence::VersionTold& told = *use.told;
    if (told.approved) {
        parts << (told.approvedBy.isEmpty() ? CampaignFacts::tr("template approved %1").arg(day(*told.approved))
                                            : CampaignFacts::tr("template approved %1 by %2").arg(day(*told.approved), told.approvedBy));
    }
    if (use.isUnapproved()) {
        parts << CampaignFacts::tr("template not approved");
    }
    if (use.isUsedBeforeApproval()) {
        parts << CampaignFacts::tr("used before it was approved");
    }
    if (told.until) {
        parts << (use.isUsedAfterItsTime() ? CampaignFacts::tr("superseded %1, used after it").arg(day(*told.until)) : CampaignFacts::tr("superseded %1").arg(day(*told.until)));
    }
    if (use.isUnapproved() || use.isUsedBeforeApproval() || use.isUsedAfterItsTime()) {
        fact.mark = {u"cross"_s, {}, Mark::Failed};
    }
}

} // namespace

QList<RecordFact> versionFacts(const CampaignPresenter& campaign)
{
    QList<RecordFact> facts;
    if (!campaign.detail()) {
        return facts;
    }
    for (const evidence::UsedVersion& use : campaign.detail()->versions) {
        RecordFact fact;
        fact.name = use.code.isEmpty()      ? CampaignFacts::tr("No template told")
                    : use.version.isEmpty() ? CampaignFacts::tr("%1, version not told").arg(use.code)
                                            : CampaignFacts::tr("%1 version %2").arg(use.code, use.version);
        const QString approved = use.code.isEmpty()           ? QString()
                                 : use.approvedBy.isEmpty() ? CampaignFacts::tr("no approver told")
                                                              : CampaignFacts::tr("approved by %1").arg(use.approvedBy.join(u", "_s));
        const QString first = use.sent.first ? momentText(*use.sent.first->sent, campaign.population().zone, campaign.calendar(), false) : CampaignFacts::tr("not told");
        const QString last = use.sent.last ? momentText(*use.sent.last->sent, campaign.population().zone, campaign.calendar(), false) : CampaignFacts::tr("not told");
        QStringList parts{lettersText(use.letters), CampaignFacts::tr("first use %1, last use %2").arg(first, last)};
        if (!approved.isEmpty()) {
            parts << approved;
        }
        if (use.told) {
            tellTemplate(campaign, use, parts, fact);
        }
        fact.value = parts.join(u" · "_s);
        fact.query = query::print(use.letters.query);
        facts << fact;
    }
    return facts;
}

QList<RecordFact> approvalFacts(const CampaignPresenter& campaign)
{
    QList<RecordFact> facts;
    if (!campaign.detail()) {
        return facts;
    }
    for (const evidence::ApprovalUse& use : campaign.detail()->approvals) {
        RecordFact fact;
        fact.name = use.person.isEmpty() ? CampaignFacts::tr("Nobody told") : use.person;
        fact.value = lettersText(use.letters);
        fact.query = query::print(use.letters.query);
        facts << fact;
    }
    return facts;
}

QList<RecordFact> channelFacts(const CampaignPresenter& campaign)
{
    QList<RecordFact> facts;
    if (!campaign.detail()) {
        return facts;
    }
    std::map<Channel, qint64> counts;
    for (const search::Makeup::Recipients& some : campaign.detail()->makeup.recipients) {
        counts[some.channel] += some.count;
    }
    for (const auto& [channel, count] : counts) {
        RecordFact fact;
        fact.name = channelWord(channel);
        fact.value = CampaignFacts::tr("%Ln recipient(s)", nullptr, int(count));
        fact.query = query::print(evidence::narrowed(lettersOf(campaign), enumerated(query::Field::Channel, code(channel))));
        facts << fact;
    }
    for (const evidence::RuleVerdict& rule : campaign.rules()) {
        RecordFact fact{rule.rule.name, verdictWords(rule)};
        const bool isBroken = rule.violations.count > 0;
        fact.mark = isBroken ? MarkedText{u"cross"_s, {}, Mark::Failed} : MarkedText{u"check"_s, {}, Mark::Verified};
        fact.query = isBroken ? query::print(rule.violations.query) : QString();
        facts << fact;
    }
    if (campaign.rules().empty()) {
        facts << RecordFact{CampaignFacts::tr("Required"), CampaignFacts::tr("not told by any repository")};
    }
    return facts;
}

QList<RecordFact> unreachedFacts(const CampaignPresenter& campaign)
{
    QList<RecordFact> facts;
    if (!campaign.detail()) {
        return facts;
    }
    for (const search::Makeup::Recipients& some : campaign.detail()->makeup.recipients) {
        if (!isUnreached(some)) {
            continue;
        }
        RecordFact fact;
        fact.name = channelWord(some.channel);
        fact.value = CampaignFacts::tr("%1: %Ln recipient(s)", nullptr, int(some.count)).arg(stateWord(some.state, some.channel));
        const query::Query letters = evidence::narrowed(lettersOf(campaign), enumerated(query::Field::Channel, code(some.channel)));
        fact.query = query::print(evidence::narrowed(letters, enumerated(query::Field::State, code(some.state))));
        facts << fact;
    }
    if (!campaign.askedFault().isEmpty()) {
        facts << RecordFact{CampaignFacts::tr("Asked for again"), CampaignFacts::tr("not known: %1").arg(campaign.askedFault())};
    }
    for (const evidence::AskedAgain& some : campaign.askedAgain()) {
        RecordFact fact{CampaignFacts::tr("Asked for again"), u"%1: %2"_s.arg(askedStageWord(some.stage), lettersText(some.letters, true))};
        fact.query = some.query ? query::print(*some.query) : QString();
        facts << fact;
    }
    return facts;
}

qint64 unreachedCount(const CampaignPresenter& campaign)
{
    if (!campaign.detail()) {
        return 0;
    }
    const auto& all = campaign.detail()->makeup.recipients;
    return std::accumulate(all.begin(), all.end(), qint64(0),
                           [](qint64 sum, const search::Makeup::Recipients& some) { return sum + (isUnreached(some) ? some.count : 0); });
}

QList<RecordFact> boundaryFacts(const CampaignPresenter& campaign)
{
    QList<RecordFact> facts;
    if (!campaign.detail()) {
        return facts;
    }
    for (const evidence::BoundaryRecord& one : campaign.detail()->boundary) {
        QStringList counted, others;
        const std::pair<bool, QString> clocks[] = {{one.byCustomer, CampaignFacts::tr("customer time")},
                                                   {one.byBusiness, CampaignFacts::tr("business time")},
                                                   {one.byUtc, CampaignFacts::tr("UTC")}};
        for (const auto& [is, clock] : clocks) {
            (is ? counted : others) << clock;
        }
        RecordFact fact;
        fact.name = one.row.documentId.isEmpty() ? one.row.id.value() : one.row.documentId;
        fact.value = CampaignFacts::tr("%1: counted by %2, not by %3").arg(whenText(campaign, one.row), counted.join(u", "_s), others.join(u", "_s));
        fact.query = one.row.documentId.isEmpty() ? QString() : u"doc:"_s + one.row.documentId;
        facts << fact;
    }
    return facts;
}

QList<RecordFact> controlFacts(const CampaignPresenter& campaign)
{
    QList<RecordFact> facts;
    if (!campaign.detail()) {
        return facts;
    }
    const evidence::ControlTotals& control = campaign.detail()->control;
    facts << RecordFact{stepWord(evidence::CampaignStep::Targeted), control.targeted ? numberText(*control.targeted) + u" · "_s + targetedWords(control) : targetedWords(control)};
    // Those that differ first; of very many alike a few stand for all.
    std::vector<cache::RunTally> runs = control.runs;
    std::ranges::stable_sort(runs, std::greater(), &cache::RunTally::missing);
    const size_t shown = std::min(runs.size(), mostRuns);
    for (const cache::RunTally& one : std::span(runs).first(shown)) {
        const QString input = one.run.customers ? numberText(*one.run.customers) : CampaignFacts::tr("not told");
        const QString documents = one.hasManifest ? numberText(one.documents) : CampaignFacts::tr("no manifest");
        const UtcMs now = campaign.parts().clock.now();
        const QString when = one.run.started ? instantText(*one.run.started, now, campaign.parts().businessZone) : CampaignFacts::tr("time not told");
        RecordFact fact{CampaignFacts::tr("Run %1").arg(one.run.nativeId),
                        CampaignFacts::tr("%1 · input %2, documents %3, on record %4, without a record %5")
                            .arg(when, input, documents, numberText(one.documents - one.missing), numberText(one.missing))};
        if (one.missing > 0) {
            fact.mark = {u"cross"_s, {}, Mark::Failed};
        }
        facts << fact;
    }
    if (runs.size() > shown) {
        facts << RecordFact{CampaignFacts::tr("Further runs"), CampaignFacts::tr("%Ln more; the command line lists them all", nullptr, int(runs.size() - shown))};
    }
    return facts;
}

QList<RecordFact> repositoryFacts(const CampaignPresenter& campaign)
{
    QList<RecordFact> facts;
    const UtcMs now = campaign.parts().clock.now();
    for (const evidence::RepositoryStand& stand : campaign.stands()) {
        QStringList parts{stand.watermark ? CampaignFacts::tr("complete to %1").arg(instantText(*stand.watermark, now, campaign.parts().businessZone))
                                          : CampaignFacts::tr("never complete yet")};
        for (const evidence::Lack lack : stand.lacks) {
            if (lack != evidence::Lack::NeverComplete) {
                parts << lackWord(lack);
            }
        }
        if (stand.notShown > 0) {
            parts << CampaignFacts::tr("%Ln record(s) no longer shown there", nullptr, int(stand.notShown));
        }
        if (stand.altered > 0) {
            parts << CampaignFacts::tr("%Ln document(s) not as recorded", nullptr, int(stand.altered));
        }
        RecordFact fact{stand.name, parts.join(u" · "_s)};
        if (!stand.lacks.empty()) {
            fact.mark = {u"warn"_s, {}, Mark::Uncertain};
        }
        query::Term term = query::equalTerm(query::Field::Repository, stand.name);
        fact.query = query::print(evidence::narrowed(lettersOf(campaign), term));
        facts << fact;
    }
    facts << RecordFact{CampaignFacts::tr("Not covered"), CampaignFacts::tr("records that no account here may see, and systems that are not connected")};
    return facts;
}

} // namespace cf::ui
