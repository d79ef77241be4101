#include "models/connectors/extendedecm/extendedecm_lists.h"

#include "models/connectors/remote/json_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::extendedecm {

QCoro::Task<Result<Listed>> listAll(AskPage askPage, std::optional<PageWire> first)
{
    Listed out;
    QSet<std::pair<qint64, qint64>> seen;
    QString cache;
    int limit = pageRows;
    for (int page = 1; page < mostPages; ++page) {
        PageWire got;
        if (page == 1 && first) {
            got = *std::move(first);
        } else {
            Result<PageWire> answer = co_await askPage(page, limit, cache);
            if (!answer) {
                co_return tl::unexpected<Error>(answer.error());
            }
            got = *std::move(answer);
        }
        const size_t before = out.rows.size();
        const size_t rows = got.rows.size();
        for (RowWire& row : got.rows) {
            const std::pair key(row.id, row.version);
            if (!seen.contains(key)) {
                seen.insert(key);
                out.rows.push_back(std::move(row));
            }
        }
        cache = got.cache.isEmpty() ? cache : got.cache;
        out.total = got.total && (!out.total || *got.total > *out.total) ? got.total : out.total;
        if (out.rows.size() == before || (out.total && out.isWhole())) {
            break;
        }
        if (page == 1 && out.rows.size() < size_t(limit) && rows == out.rows.size()) {
            limit = int(out.rows.size()); // the server's own bound, told or not
        }
        out.endedFull = rows >= size_t(limit);
    }
    co_return out;
}

QCoro::Task<Result<PageWire>> searchPage(Service& service, QString where, int page, int limit, QString cache,
                                         std::stop_token stop)
{
    for (;;) {
        Call call{u"/v2/search"_s, u"search"_s};
        call.form = {{u"where"_s, where},
                     {u"lookfor"_s, u"complexquery"_s},
                     {u"within"_s, u"all"_s},
                     {u"page"_s, QString::number(page)},
                     {u"limit"_s, QString::number(limit)},
                     {u"fields"_s, u"properties{id,type,container,modify_date}"_s}};
        if (service.isSorted) {
            call.form.emplace_back(u"sort"_s, u"asc_OTModifyDate"_s);
        }
        if (!cache.isEmpty()) {
            call.form.emplace_back(u"cache_id"_s, cache);
        }
        const Result<QJsonObject> answer = co_await ask(service, std::move(call), stop, u"/search"_s);
        if (answer) {
            co_return pageFrom(*answer);
        }
        if (answer.error().kind != ErrorKind::Rejected || !service.isSorted) {
            co_return tl::unexpected<Error>(answer.error());
        }
        service.isSorted = false; // a region may not be one that a site sorts by
    }
}

QCoro::Task<Result<Listed>> childrenOf(Service& service, qint64 folder, std::stop_token stop)
{
    const AskPage askPage = [&service, folder, stop](int page, int limit, QString) -> QCoro::Task<Result<PageWire>> {
        Call call{u"/v2/nodes/%1/nodes"_s.arg(folder), u"children"_s, pageOf(page, limit)};
        call.query.emplace_back(u"sort"_s, u"asc_name"_s);
        call.query.emplace_back(u"fields"_s, u"properties{id,type,container,modify_date}"_s);
        const Result<QJsonObject> answer = co_await ask(service, std::move(call), stop, u"/nodes"_s);
        if (!answer) {
            co_return tl::unexpected<Error>(answer.error());
        }
        co_return pageFrom(*answer);
    };
    Result<Listed> listed = co_await listAll(askPage);
    if (listed && !listed->isWhole()) { // something was moved meanwhile, or a page was another's
        Result<Listed> again = co_await listAll(askPage);
        if (again && again->rows.size() >= listed->rows.size()) {
            co_return again;
        }
    }
    co_return listed;
}

QCoro::Task<Result<PageWire>> binPage(Service& service, int page, std::stop_token stop)
{
    Call call{u"/v2/volumes/recyclebin/nodes"_s, u"recycle bin"_s, pageOf(page, pageRows)};
    call.query.emplace_back(u"mode"_s, u"anyone_deleted"_s);
    call.query.emplace_back(u"sort"_s, u"desc_deleted_date"_s);
    const Result<QJsonObject> answer = co_await ask(service, std::move(call), stop, u"/recyclebin"_s);
    if (!answer) {
        co_return tl::unexpected<Error>(answer.error());
    }
    co_return pageFrom(*answer);
}

QCoro::Task<Result<std::vector<HoldObject>>> holdList(Service& service, std::stop_token stop)
{
    std::vector<HoldObject> all;
    for (int page = 1; page < mostPages; ++page) {
        Call call{u"/v2/holds"_s, u"holds"_s, pageOf(page, pageRows)};
        const Result<QJsonObject> answer = co_await ask(service, std::move(call), stop, u"/holds"_s);
        if (!answer) {
            co_return tl::unexpected<Error>(answer.error());
        }
        if (!isHoldList(*answer)) {
            co_return fail(ErrorKind::Offline, QStringLiteral("holds: the answer to another question"));
        }
        const size_t before = all.size();
        for (HoldObject& hold : holdObjectsFrom(*answer)) {
            const auto same = [&hold](const HoldObject& known) { return known.id == hold.id; };
            if (std::none_of(all.begin(), all.end(), same)) {
                all.push_back(std::move(hold));
            }
        }
        const auto total = integerIn((*answer)["collection"_L1]["paging"_L1]["total_count"_L1]);
        if (all.size() == before || (total && qint64(all.size()) >= *total)) {
            break;
        }
    }
    co_return all;
}

QCoro::Task<Result<QSet<qint64>>> holdItems(Service& service, QString holdId, std::stop_token stop)
{
    const AskPage askPage = [&service, holdId, stop](int page, int limit, QString) -> QCoro::Task<Result<PageWire>> {
        const QString path = u"/v2/holditems/"_s + holdId;
        Call call{page == 1 ? path : path + u"/page"_s, u"items of a hold"_s, {{u"limit"_s, QString::number(limit)}}};
        if (page > 1) {
            call.query.emplace_back(u"page"_s, QString::number(page));
        }
        const Result<QJsonObject> answer = co_await ask(service, std::move(call), stop, u"/holditems"_s);
        if (!answer) {
            co_return tl::unexpected<Error>(answer.error());
        }
        co_return pageFrom(*answer);
    };
    const Result<Listed> listed = co_await listAll(askPage);
    if (!listed) {
        co_return tl::unexpected<Error>(listed.error());
    }
    QSet<qint64> ids;
    for (const RowWire& row : listed->rows) {
        ids.insert(row.id);
    }
    co_return ids;
}

QCoro::Task<Result<std::optional<HoldObject>>> holdOf(Service& service, QString matter, std::stop_token stop)
{
    const Result<std::vector<HoldObject>> all = co_await holdList(service, stop);
    if (!all) {
        co_return tl::unexpected<Error>(all.error());
    }
    std::optional<HoldObject> found;
    for (const HoldObject& one : *all) {
        if (one.alternate == matter && found) {
            co_return fail(ErrorKind::Conflict, u"holds %1 and %2 bear the number of this matter"_s.arg(found->id, one.id));
        }
        if (one.alternate == matter) {
            found = one;
        }
    }
    co_return found;
}

QString holdsPath(const QString& record) { return u"/v1/nodes/"_s + record + u"/holds"_s; }

QCoro::Task<Result<std::vector<HoldWire>>> holdsOn(Service& service, QString record, std::stop_token stop)
{
    Call call{holdsPath(record), u"holds of a node"_s};
    const Result<QJsonObject> answer = co_await ask(service, std::move(call), stop);
    if (!answer) {
        co_return tl::unexpected<Error>(answer.error());
    }
    if (!(*answer)["data"_L1].isArray() && !(*answer)["data"_L1].isObject()) {
        co_return fail(ErrorKind::Protocol, u"holds of a node: $.data: missing"_s);
    }
    co_return holdsFrom(*answer);
}

} // namespace cf::connectors::extendedecm
