// The words people read for codes of the domain and the index, and how dates and numbers are written. Everything
// through tr() and QLocale(); a date always in a named zone.
#pragma once

#include "models/query/resolve.h"
#include "models/search/search_index.h"

namespace cf::ui {

QString channelWord(Channel channel);
QString stateWord(DeliveryState state, Channel channel = Channel::Unknown);
QString gradeWord(EvidenceGrade grade); ///< "tracked or opened", "negative", …
QString facetTitle(search::Facet facet);
/// value as the index stores it; an empty one is "none".
QString facetValueWord(search::Facet facet, const QString& value);
/// "German" of "de", "German (AT)" of "de-AT" or "de_AT"; what is no language stays as it is.
QString languageWord(const QString& code);
/// Of an outcome or an is: word as written in queries, small: "bounced", "file missing".
QString conditionWord(const QString& code);
QString columnTitle(search::Column column);
QString errorSentence(ErrorKind kind); ///< for people; the detail goes elsewhere
QString errorText(const Error& error); ///< the sentence, and the detail as evidence: "There was no answer in time: 30 s."
QString sourceWord(query::DataSource source);

QString numberText(qint64 number); ///< with the separators of the language
QString dateText(QDate date);      ///< "14 Mar 2025"
QString monthText(QDate month);    ///< "Mar 2025"
/// The date of a moment in a zone of the query language, "14 Mar 2025"; withTime adds ", 09:12" as far as it is known.
QString momentText(const Moment& moment, const query::Zone& zone, const query::Calendar& calendar, bool withTime);
/// Its time of day, "09:12"; empty when only the day is known.
QString momentTimeText(const Moment& moment, const query::Zone& zone, const query::Calendar& calendar);
/// An instant of ours (a watermark): the time of day when it is the day of `now`, else the date too; then the zone:
/// "09:41 CET".
QString instantText(UtcMs at, UtcMs now, const QTimeZone& zone);
QString zoneWord(const query::Zone& zone,
                 const QTimeZone& business); ///< "customer", "business (Europe/Berlin)", "UTC", …

} // namespace cf::ui
