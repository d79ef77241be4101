// The first and the last of what shares a code (index_reader.h).
#include "models/search/index_reader.h"

namespace cf::search {

Result<IndexReader::EndsByCode> IndexReader::sentEnds(const Context& context, SharedColumn column, const Hits& hits)
{
    CF_TRY(const auto codes, this->codes(context, column));
    CF_TRY(const index::MomentColumn* sent, moments(context, SentColumn));
    CF_TRY(auto rows, m_shared->rows(column, *codes));
    struct Found {
        qint64 at = 0, row = -1;
    };
    std::vector<std::pair<Found, Found>> found(codes->values().size());
    for (quint32 block = 0; block < sent->blocks(); ++block) {
        const index::CodeBlock* coded = codes->block(block);
        const index::MomentBlock* timed = sent->block(block);
        if (!coded || !timed) {
            continue;
        }
        const qint64 base = qint64(block) * index::blockSize;
        hits.eachIn(base, base + index::blockSize, [&](qint64 row) {
            const auto at = timed->at(quint32(row - base));
            if (!at) {
                return;
            }
            auto& [first, last] = found[coded->at(quint32(row - base))];
            if (first.row < 0 || *at < first.at) {
                first = {*at, row};
            }
            if (last.row < 0 || *at >= last.at) { // of several at one instant the one that came last
                last = {*at, row};
            }
        });
    }
    EndsByCode ends{std::move(rows), {}};
    for (const auto& [first, last] : found) {
        ends.byCode.emplace_back(first.row, last.row);
    }
    return ends;
}

} // namespace cf::search
