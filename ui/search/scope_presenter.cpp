#include "ui/search/scope_presenter.h"

#include "ui/search/words_presenter.h"

#include <QCoreApplication>

#include <algorithm>

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {

struct ScopeWords {
    Q_DECLARE_TR_FUNCTIONS(cf::ui::ScopeWords)
};

constexpr qint64 alikeMs = 5 * 60 * 1000; ///< watermarks this close are said as one

} // namespace

QString countText(qint64 count, bool exact) { return exact ? numberText(count) : u"\u2265 "_s + numberText(count); }

QString lettersText(qint64 count, bool exact) { return ScopeWords::tr("%1 letters", nullptr, int(count)).arg(countText(count, exact)); }

QString totalTitle(const search::Total& total) { return countText(total.total, total.exact); }

QString populationText(const search::Total& total)
{
    return ScopeWords::tr("of %1").arg(numberText(total.population));
}

QString scopeText(const search::Total& total, UtcMs now, const QTimeZone& zone, const Disconnected& disconnected)
{
    const QString complete = completeText(total, now, zone, disconnected);
    return complete.isEmpty() ? populationText(total) : populationText(total) + u" \u00b7 "_s + complete;
}

QString completeText(const search::Total& total, UtcMs now, const QTimeZone& zone, const Disconnected& disconnected)
{
    std::optional<UtcMs> latest;
    for (const Scope::Entry& entry : total.scope.entries) {
        if (entry.watermark && !disconnected.contains(entry.name)) {
            latest = std::max(latest.value_or(*entry.watermark), *entry.watermark);
        }
    }
    // One common watermark, and by name whoever differs from it.
    QStringList parts;
    QStringList others;
    std::optional<UtcMs> common;
    for (const Scope::Entry& entry : total.scope.entries) {
        if (const auto since = disconnected.find(entry.name); since != disconnected.end()) { // its watermark is history
            others << (entry.watermark ? ScopeWords::tr("%1 as of %2, disconnected").arg(entry.name, instantText(*entry.watermark, now, zone))
                                       : ScopeWords::tr("%1 disconnected since %2").arg(entry.name, instantText(*since, now, zone)));
        } else if (!entry.watermark) {
            others << (entry.syncing ? ScopeWords::tr("%1 first sync running").arg(entry.name)
                                     : ScopeWords::tr("%1 never complete").arg(entry.name));
        } else if (*latest - *entry.watermark > alikeMs) {
            others << ScopeWords::tr("%1 to %2").arg(entry.name, instantText(*entry.watermark, now, zone));
        } else {
            common = std::min(common.value_or(*entry.watermark), *entry.watermark);
        }
    }
    if (common) {
        parts << ScopeWords::tr("complete to %1").arg(instantText(*common, now, zone));
    }
    parts += others;
    for (const Scope::Entry& entry : total.scope.entries) {
        // That it is disconnected is one of them, and is told already.
        if (const qint64 gaps = entry.gaps - (disconnected.contains(entry.name) ? 1 : 0); gaps > 0) {
            //: A repository with open gaps: "Archive with 3 gaps"
            parts << ScopeWords::tr("%1 with %Ln gap(s)", nullptr, int(gaps)).arg(entry.name);
        }
    }
    return parts.join(ScopeWords::tr(", "));
}

namespace {

/// Of what no system that can be connected tells: why, and where it is told instead. Empty: of anything else.
QString nowhereSentence(query::Field field)
{
    switch (field) {
    case query::Field::Insert: return ScopeWords::tr("No system that can be connected tells what was put into envelopes. What a letter is made of is found by “asset:”.");
    case query::Field::Consent: return ScopeWords::tr("Consents are not kept letter by letter. What a customer allowed when a letter went out stands on its record; “Cases” lists letters sent without a consent.");
    case query::Field::Authoritative: return ScopeWords::tr("Which copy counts is not kept for searches: it stands on each record, by the rules of the house.");
    case query::Field::Tag: return ScopeWords::tr("Letters have no tags here, and no connected system tells of any.");
    case query::Field::Disposition: return ScopeWords::tr("Stages of a records management (active, cut off) are told by no system that can be connected.");
    default: return {};
    }
}

} // namespace

QString noDataSentence(const search::NoDataYet& none)
{
    const QString field(query::info(none.field).name), source = sourceWord(none.source);
    if (none.isBeingMade) {
        return ScopeWords::tr("“%1” is still being worked out: there may be more.").arg(field);
    }
    if (none.isOfTraced) {
        return ScopeWords::tr("“%1” is known only of letters whose making was traced: there may be more.").arg(field);
    }
    if (none.isOfNow) {
        return ScopeWords::tr("“%1” is worked out here as of now alone: of a past time, and before it was worked out once, nothing is known of it.").arg(field);
    }
    if (const QString nowhere = nowhereSentence(none.field); none.everywhere && !nowhere.isEmpty()) {
        return nowhere;
    }
    return none.everywhere || none.repositories.isEmpty()
               ? ScopeWords::tr("No data yet for “%1”: it comes with %2.").arg(field, source)
               : ScopeWords::tr("“%1” is not known in %2: no data yet from %3.").arg(field, none.repositories.join(ScopeWords::tr(", ")), source);
}

QString noDataText(const search::Total& total)
{
    QStringList sentences;
    std::ranges::transform(total.noData, std::back_inserter(sentences), noDataSentence);
    return sentences.join(u' ');
}

QString noCountsText(const search::Total& total)
{
    return total.population == 0   ? ScopeWords::tr("No counts: nothing has been read yet")
           : !total.noData.empty() ? ScopeWords::tr("No counts: not known")
                                   : ScopeWords::tr("No counts: nothing found");
}

QString totalSpoken(const search::Total& total)
{
    return total.exact
               ? ScopeWords::tr("%1 of %2 communications").arg(numberText(total.total), numberText(total.population))
               : ScopeWords::tr("at least %1 of %2 communications")
                     .arg(numberText(total.total), numberText(total.population));
}

} // namespace cf::ui
