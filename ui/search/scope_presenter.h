// What a count is true of, in words: how many, of how many, complete to when, and what is not known. Pure functions.
#pragma once

#include "models/search/search_index.h"

#include <QMap>
#include <QTimeZone>

namespace cf::ui {

/// Repositories whose watermark is history, by name, and since when.
using Disconnected = QMap<QString, UtcMs>;

QString countText(qint64 count, bool exact); ///< "1,937", or "≥ 1,937" of at least so many
QString lettersText(qint64 count, bool exact = true); ///< "1,937 letters", "≥ 1 letter"
QString totalTitle(const search::Total& total); ///< "1,937" or "≥ 1,937"
/// "of 10,000,000 · complete to 09:41 CET, AS to 07:38 CET". A repository that is behind the others is named.
QString scopeText(const search::Total& total, UtcMs now, const QTimeZone& zone, const Disconnected& disconnected = {});
QString populationText(const search::Total& total); ///< "of 10,000,000"
/// "complete to 09:41 CET, AS to 07:38 CET, AS with 2 gaps, DM as of 06:12 CET, disconnected"; empty without a repository.
QString completeText(const search::Total& total, UtcMs now, const QTimeZone& zone, const Disconnected& disconnected = {});
QString noCountsText(const search::Total& total); ///< why nothing is counted
/// What is lacking of one field: "“claim” is known only of letters whose making was traced: there may be more."
QString noDataSentence(const search::NoDataYet& none);
/// The sentence of the notice when fields of the query were never delivered; empty when all were.
QString noDataText(const search::Total& total);
/// For screen readers, when a result arrives: "1,937 of 10,000,000 communications".
QString totalSpoken(const search::Total& total);

} // namespace cf::ui
