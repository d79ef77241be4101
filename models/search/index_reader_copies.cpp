// Which communications may be copies of others, as far as the index tells.
#include "models/search/column_count.h"
#include "models/search/index_reader.h"

namespace cf::search {

Result<const Hits*> IndexReader::likeOthers(const Context& context)
{
    if (!m_likeOthers) {
        CF_TRY(const auto codes, this->codes(context, CopiesColumn));
        std::vector<quint8> accepted(codes->values().size());
        for (size_t code = 1; code < accepted.size(); ++code) {
            const QByteArray& value = codes->values()[code];
            accepted[code] = value == unknownText || value.contains(hasCopies);
        }
        CF_TRY(Hits like, keepAccepted(context.database, *codes, accepted, nullptr, context.highest));
        CF_TRY(store::Statement shared, context.database.prepare(u"SELECT f.communication FROM shared_document d CROSS JOIN communication_fact f INDEXED BY "
                                                                 "fact_document ON f.document_key = d.document_key WHERE f.known_to IS NULL"));
        for (;;) {
            CF_TRY(const bool row, shared.step());
            if (!row) {
                break;
            }
            like.add(shared.integer(0));
        }
        m_likeOthers = std::move(like);
    }
    return &*m_likeOthers;
}

} // namespace cf::search
