#include "models/search/email_domains.h"

#include "models/search/index_reader.h"

#include <QSet>

#include <algorithm>

namespace cf::search {

namespace {

using Counts = QHash<QByteArray, qint64>;

/// Asked of the rows: of few, and of a past time.
Result<Counts> ofRows(const Context& context, const Hits& hits)
{
    const QString sql = QStringLiteral("SELECT l.email FROM leg l WHERE l.communication = ?1 AND l.email <> '' AND %1").arg(context.knowing.clause(QLatin1StringView("l")));
    CF_TRY(store::Statement select, context.database.prepare(sql));
    Counts counts;
    QSet<QByteArray> own;
    for (const qint64 communication : hits.rows()) {
        own.clear();
        select.bind(1, communication);
        for (;;) {
            CF_TRY(const bool row, select.step());
            if (!row) {
                break;
            }
            own << domainOf(select.utf8(0)).toByteArray();
        }
        select.reset();
        for (const QByteArray& domain : std::as_const(own)) {
            ++counts[domain];
        }
    }
    return counts;
}

} // namespace

QByteArrayView domainOf(QByteArrayView email)
{
    const qsizetype at = email.lastIndexOf('@');
    return at < 0 ? QByteArrayView() : email.sliced(at + 1);
}

Result<EmailDomains> countEmailDomains(const Context& context, const Hits& hits, int most)
{
    const bool isOfRows = !context.index || context.knowing.at || hits.count() <= context.tuning.few;
    CF_TRY(Counts counts, isOfRows ? ofRows(context, hits) : context.index->emailDomains(context, hits));
    counts.remove(QByteArray());
    EmailDomains told;
    told.all = counts.size();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        told.most.push_back({QString::fromUtf8(it.key()), it.value()});
    }
    const auto isBefore = [](const FacetCount& a, const FacetCount& b) { return a.count == b.count ? a.value < b.value : a.count > b.count; };
    const size_t kept = std::min(told.most.size(), size_t(std::max(most, 0)));
    std::ranges::partial_sort(told.most, told.most.begin() + qsizetype(kept), isBefore);
    told.most.resize(kept);
    return told;
}

} // namespace cf::search
