// What is listed page by page: hits of a search, children of a folder, the recycle bin, holds and what is under them. Source:
// protocol notes 2.4, 3, 5.1, 5.2, 6.
#pragma once

#include "models/connectors/extendedecm/extendedecm_requests.h"

#include <functional>

namespace cf::connectors::extendedecm {

struct Listed {
    std::vector<RowWire> rows; ///< each once
    std::optional<qint64> total; ///< as the server counted
    bool endedFull = false;      ///< the last page that brought something was a full one
    bool isWhole() const { return !total || qint64(rows.size()) >= *total; }
    /// The server counts on where it lists no more: its bound, not hits that are kept from us, which leave pages short.
    bool isCut() const { return !isWhole() && endedFull; }
};
using AskPage = std::function<QCoro::Task<Result<PageWire>>(int page, int limit, QString cache)>;
/// Page after page from 1 on. A server may give fewer a page than it was asked for, and the last page again for any behind it:
/// the end is an empty page, one that brings nothing new, or the count. `first` is page 1, if it was asked for.
QCoro::Task<Result<Listed>> listAll(AskPage askPage, std::optional<PageWire> first = std::nullopt);

QCoro::Task<Result<PageWire>> searchPage(Service& service, QString where, int page, int limit, QString cache,
                                         std::stop_token stop);
QCoro::Task<Result<Listed>> childrenOf(Service& service, qint64 folder, std::stop_token stop);
QCoro::Task<Result<PageWire>> binPage(Service& service, int page, std::stop_token stop);

/// All holds there are, active or not.
QCoro::Task<Result<std::vector<HoldObject>>> holdList(Service& service, std::stop_token stop);
/// The hold of this matter; none: there is none such. Conflict: there is more than one.
QCoro::Task<Result<std::optional<HoldObject>>> holdOf(Service& service, QString matter, std::stop_token stop);
/// Holds on a node, and where they are.
QString holdsPath(const QString& record);
QCoro::Task<Result<std::vector<HoldWire>>> holdsOn(Service& service, QString record, std::stop_token stop);
/// Ids of the items of a hold.
QCoro::Task<Result<QSet<qint64>>> holdItems(Service& service, QString holdId, std::stop_token stop);

} // namespace cf::connectors::extendedecm
