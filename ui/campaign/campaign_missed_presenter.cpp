// The part of campaign_facts_presenter.h that is about what was intended and not evidenced.
#include "ui/campaign/campaign_facts_presenter.h"

#include "models/query/equal_term.h"
#include "models/query/print.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {

struct CampaignFacts {
    Q_DECLARE_TR_FUNCTIONS(CampaignFacts)
};

constexpr qsizetype mostDocuments = 40;

/// Each line of the reconciliation adds up by itself.
QList<RecordFact> reconciliationFacts(const evidence::Reconciliation& all)
{
    const auto marked = [](const QString& name, const QString& value, bool isWell) {
        return RecordFact{name, value, isWell ? MarkedText{u"check"_s, {}, Mark::Verified} : MarkedText{u"cross"_s, {}, Mark::Failed}};
    };
    QList<RecordFact> facts;
    facts << marked(CampaignFacts::tr("Customers"),
                    CampaignFacts::tr("input %1 = with a document %2 + never composed %3").arg(numberText(all.input), numberText(all.served), numberText(all.unmade)), all.unmade == 0);
    facts << marked(CampaignFacts::tr("Documents"),
                    CampaignFacts::tr("composed %1 = on record %2 + never archived %3").arg(numberText(all.documents), numberText(all.onRecord), numberText(all.unarchived)), all.unarchived == 0);
    const qint64 other = all.unlisted();
    facts << marked(CampaignFacts::tr("Letters"),
                    other == 0  ? CampaignFacts::tr("%1 on record, as many as the manifests name").arg(numberText(all.letters))
                    : other > 0 ? CampaignFacts::tr("%1 on record, %2 of them in no manifest").arg(numberText(all.letters), numberText(other))
                                : CampaignFacts::tr("%1 on record, %2 less than the manifests name").arg(numberText(all.letters), numberText(-other)),
                    other == 0);
    return facts;
}

} // namespace

QList<RecordFact> missedFacts(const CampaignPresenter& campaign)
{
    QList<RecordFact> facts;
    if (!campaign.detail() || campaign.detail()->control.runs.empty()) {
        return facts; // nothing tells what was intended
    }
    if (const auto all = campaign.reconciliation()) {
        facts << reconciliationFacts(*all);
    }
    const cache::UnmadeList& unmade = campaign.missed().unmade;
    const QStringList& unarchived = campaign.missed().unarchived;
    const MarkedText absent{u"absent"_s, {}, Mark::Absent};
    if (unmade.unnamed > 0) {
        facts << RecordFact{CampaignFacts::tr("Never composed"), CampaignFacts::tr("%Ln customer(s) that the input counts; it does not say which", nullptr, int(unmade.unnamed)), absent};
    }
    for (const cache::UnmadeCustomer& one : std::span(unmade.customers).first(std::min(unmade.customers.size(), size_t(mostDocuments)))) {
        RecordFact fact{one.customer.isEmpty() ? CampaignFacts::tr("Number %1").arg(one.number) : one.customer, CampaignFacts::tr("in the input, and nothing came out"), absent};
        fact.query = one.customer.isEmpty() ? QString() : query::print(evidence::narrowed(query::Query(), query::equalTerm(query::Field::Customer, one.customer)));
        facts << fact;
    }
    for (const QString& document : unarchived.first(std::min(mostDocuments, unarchived.size()))) {
        facts << RecordFact{document, CampaignFacts::tr("composed, and no record here"), absent};
    }
    const qint64 more = std::max<qint64>(0, unmade.count - mostDocuments) + std::max<qsizetype>(0, unarchived.size() - mostDocuments);
    if (more > 0) {
        facts << RecordFact{CampaignFacts::tr("Further"), CampaignFacts::tr("%Ln more; the command line lists them all", nullptr, int(more)), absent};
    }
    if (const qint64 undelivered = campaign.undelivered(); undelivered > 0) {
        RecordFact fact{CampaignFacts::tr("Not delivered"), CampaignFacts::tr("%Ln letter(s) on record of which nothing proves that everybody got one", nullptr, int(undelivered)), absent};
        fact.query = campaign.undeliveredQuery();
        facts << fact;
    }
    return facts;
}

qint64 missedCount(const CampaignPresenter& campaign)
{
    const evidence::MissedOfRuns& missed = campaign.missed();
    return missed.unmade.count + missed.unmade.unnamed + missed.unarchived.size() + campaign.undelivered();
}

} // namespace cf::ui
