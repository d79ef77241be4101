#include "models/evidence/contact_heat.h"

#include "models/query/edit.h"
#include "models/query/equal_term.h"
#include "models/query/parse.h"
#include "models/query/print.h"

#include <QJsonArray>

#include <algorithm>
#include <map>
#include <set>

namespace cf::evidence {

using namespace Qt::StringLiterals;

namespace {

struct Counts {
    std::map<Channel, int> byChannel;
    int all = 0;
};

QDate monthOf(const Moment& sent)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(sent.wall, Qt::UTC).date();
    return {day.year(), day.month(), 1};
}

/// The customer and, of the same recipient, the channel; within the month.
QString queryOf(const query::Query& letters, QDate month, std::optional<Channel> channel)
{
    query::Query query = letters;
    std::vector<query::Expression> all{letters.where};
    if (channel) {
        all.push_back(query::of(query::equalTerm(query::Field::Channel, QString(code(*channel)).toLower().replace(u'_', u'-'))));
    }
    all.push_back(query::withDates({}, query::Field::Sent, month, month.addMonths(1).addDays(-1)).where);
    query.where = query::all(std::move(all));
    return query::print(query);
}

} // namespace

ContactHeat contactHeatOf(const CustomerFile& file)
{
    ContactHeat heat;
    std::map<QDate, Counts> months;
    for (const cache::CustomerLetter& letter : file.letters) {
        if (!letter.sent) {
            ++heat.undated;
            continue;
        }
        std::set<Channel> channels;
        for (const cache::LetterLeg& leg : letter.legs) {
            if (isOf(leg, file.story.id)) {
                channels.insert(leg.channel);
            }
        }
        Counts& month = months[monthOf(*letter.sent)];
        month.all += channels.empty() ? 0 : 1;
        for (const Channel channel : channels) {
            ++month.byChannel[channel];
        }
    }
    heat.isPart = file.story.total.total > qint64(file.letters.size());
    if (heat.isPart && !months.empty()) {
        months.erase(months.begin()); // of which not all were looked at
    }
    const auto parsed = query::parse(file.story.query);
    if (months.empty() || !parsed) {
        return heat;
    }
    std::map<Channel, int> used;
    for (const auto& [month, counts] : months) {
        for (const auto& [channel, count] : counts.byChannel) {
            used[channel] += count;
        }
    }
    for (const auto& [channel, count] : used) {
        heat.channels.push_back(channel);
    }
    std::ranges::stable_sort(heat.channels, std::ranges::greater{}, [&used](Channel channel) { return used[channel]; });
    const bool isExact = file.story.total.exact;
    for (QDate first = months.begin()->first; first <= months.rbegin()->first; first = first.addMonths(1)) {
        Counts& counts = months[first];
        const auto figureOf = [&](qint64 count, std::optional<Channel> channel) { return Figure{count > 0 ? queryOf(*parsed, first, channel) : QString(), count, isExact}; };
        ContactMonth month{first, {}, figureOf(counts.all, {})};
        for (const Channel channel : heat.channels) {
            month.byChannel.push_back(figureOf(counts.byChannel[channel], channel));
        }
        heat.months.push_back(std::move(month));
    }
    return heat;
}

QJsonObject contactHeatJson(const ContactHeat& heat)
{
    QJsonArray channels, months;
    for (const Channel channel : heat.channels) {
        channels << QString(code(channel));
    }
    for (const ContactMonth& month : heat.months) {
        if (month.all.count == 0) {
            continue;
        }
        QJsonObject byChannel;
        for (size_t i = 0; i < heat.channels.size(); ++i) {
            if (month.byChannel[i].count > 0) {
                byChannel.insert(code(heat.channels[i]), figureJson(month.byChannel[i]));
            }
        }
        months << QJsonObject{{u"month"_s, month.first.toString(u"yyyy-MM")}, {u"all"_s, figureJson(month.all)}, {u"byChannel"_s, byChannel}};
    }
    return {{u"channels"_s, channels}, {u"months"_s, months}, {u"undated"_s, heat.undated}, {u"isPart"_s, heat.isPart}};
}

} // namespace cf::evidence
