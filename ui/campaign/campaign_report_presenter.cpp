#include "ui/campaign/campaign_report_presenter.h"

#include "models/query/print.h"
#include "ui/campaign/campaign_facts_presenter.h"
#include "ui/search/phrasebook_presenter.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {

struct CampaignReport {
    Q_DECLARE_TR_FUNCTIONS(CampaignReport)
};

QString element(QLatin1StringView name, const QString& text) { return u"<%1>%2</%1>\n"_s.arg(name, text.toHtmlEscaped()); }

QString heading(const QString& text) { return element(QLatin1StringView("h2"), text); }

QString rowOfTable(const QStringList& cells, const QList<bool>& numbers, QLatin1StringView cell = QLatin1StringView("td"))
{
    QString row(u"<tr>"_s);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString align = numbers.value(i) ? u" align=\"right\""_s : QString();
        row += u"<%1%2 style=\"padding:2px 10px 2px 0\">%3</%1>"_s.arg(cell, align, cells[i].toHtmlEscaped());
    }
    return row + u"</tr>\n"_s;
}

QString table(const QStringList& heads, const QList<QStringList>& rows, const QList<bool>& numbers)
{
    QString text = u"<table cellspacing=\"0\" border=\"0\">\n"_s + rowOfTable(heads, numbers, QLatin1StringView("th"));
    for (const QStringList& row : rows) {
        text += rowOfTable(row, numbers);
    }
    return text + u"</table>\n"_s;
}

QString facts(const QString& title, const QList<RecordFact>& told)
{
    if (told.isEmpty()) {
        return {};
    }
    QList<QStringList> rows;
    for (const RecordFact& fact : told) {
        rows << QStringList{fact.name, fact.value};
    }
    return heading(title) + table({CampaignReport::tr("What"), CampaignReport::tr("Told")}, rows, {});
}

QString steps(const CampaignPresenter& campaign)
{
    QList<QStringList> rows;
    for (const CampaignItem& item : campaign.items(false)) {
        const QString count = !item.count ? CampaignReport::tr("not known") : countText(*item.count, item.isExact);
        rows << QStringList{item.isStep ? item.name : u"− "_s + item.name, item.isStep ? count : QString(), item.isStep ? QString() : count, item.share, item.meaning};
    }
    return heading(CampaignReport::tr("Way of the letters")) +
           table({CampaignReport::tr("Step"), CampaignReport::tr("Letters"), CampaignReport::tr("Remainder"), CampaignReport::tr("Share"), CampaignReport::tr("What it says")},
                 rows, {false, true, true, true, false});
}

} // namespace

QString reportFileName(const CampaignPresenter& campaign)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{N}]+"_s);
    QString name = campaign.title().toLower().replace(others, u"-"_s).left(60);
    name.remove(QRegularExpression(u"^-|-$"_s));
    return name.isEmpty() ? u"campaign"_s : u"campaign-"_s + name;
}

QString campaignReport(const CampaignPresenter& campaign)
{
    const UtcMs now = campaign.parts().clock.now();
    const QTimeZone& zone = campaign.parts().businessZone;
    QString text = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title></head><body>\n"_s.arg(campaign.title().toHtmlEscaped());
    text += element(QLatin1StringView("h1"), CampaignReport::tr("%1: %2").arg(campaign.kindText(), campaign.title()));
    text += element(QLatin1StringView("p"), campaign.scope());
    text += element(QLatin1StringView("p"), campaign.isComplete()
                                                ? CampaignReport::tr("Complete as to the repositories and times named below.")
                                                : CampaignReport::tr("This report does not claim to be complete. %1.").arg(campaign.completeText()));
    if (const auto until = campaign.lateUntil()) {
        text += element(QLatin1StringView("p"), CampaignReport::tr("Delivery events may still come until %1; this report will not change when they do.").arg(instantText(*until, now, zone)));
    }
    text += steps(campaign);
    text += facts(CampaignReport::tr("Sending window"), sentFacts(campaign));
    text += facts(CampaignReport::tr("Templates, with approver, first and last use"), versionFacts(campaign));
    text += facts(CampaignReport::tr("Approved by"), approvalFacts(campaign));
    text += element(QLatin1StringView("p"), CampaignReport::tr("When a version was approved is told by the composition system, where one is connected; letters name persons alone."));
    text += facts(CampaignReport::tr("From draft to release"), stageFacts(campaign));
    text += facts(CampaignReport::tr("Segments"), segmentFacts(campaign));
    text += facts(CampaignReport::tr("Channels, actual and required"), channelFacts(campaign));
    text += facts(CampaignReport::tr("Recipients without delivery"), unreachedFacts(campaign));
    text += facts(CampaignReport::tr("Counted by one clock and not by another"), boundaryFacts(campaign));
    text += facts(CampaignReport::tr("Intended and not evidenced"), missedFacts(campaign));
    text += facts(CampaignReport::tr("Control totals"), controlFacts(campaign));
    text += facts(CampaignReport::tr("Repositories"), repositoryFacts(campaign));
    text += heading(CampaignReport::tr("What was asked"));
    text += element(QLatin1StringView("pre"), query::print(campaign.population()));
    text += element(QLatin1StringView("p"), sentenceOf(campaign.population(), campaign.calendar()));
    text += element(QLatin1StringView("p"), CampaignReport::tr("A letter counts for a step when all of its recipients got so far; a letter of which there are several records counts once. "
                                                               "Systems that are not connected are not covered."));
    text += element(QLatin1StringView("p"), CampaignReport::tr("%1. Made %2 by %3.").arg(campaign.zoneText(), instantText(now, 0, zone), u"Counterfoil "_s + QCoreApplication::applicationVersion()));
    return text + u"</body></html>\n"_s;
}

} // namespace cf::ui
