// Those who did not get a campaign's letters, one line a recipient, as a file for other programs: CSV or JSON Lines, and beside it a
// manifest that says what the file is true of. Used by the window and the command line. Source: journey C1, step 4; rows 17 and 71;
// interface 5.13.
#pragma once

#include "models/cache/read_recipients.h"
#include "models/evidence/campaign_steps.h"
#include "models/evidence/completeness.h"
#include "models/evidence/reissue/asked_book.h"
#include "models/evidence/result_export.h"
#include "models/search/search_desk.h"

#include <atomic>

namespace cf::evidence {

struct UnreachedRecipient {
    cache::RecipientLine line; ///< without a recipient where the record tells none: the communication alone
    search::Row letter;
    Remainder why = Remainder::Untold; ///< of the letter; of the recipient its state tells
    /// The newest letter that says it reissues this one, to this recipient where it names them; none: none is told.
    std::optional<cache::ReissueLine> reissue = std::nullopt;
    /// The newest request here to send it again to this recipient, while nothing is told that came of it; none: nobody asked, or nothing will come of it.
    std::optional<AskedStanding> asked = std::nullopt;
    friend bool operator==(const UnreachedRecipient&, const UnreachedRecipient&) = default;
};

/// Stable codes in their order; they head the CSV and name the members of a JSON line.
std::span<const QLatin1StringView> recipientColumns();
QJsonObject recipientJson(const UnreachedRecipient& recipient);

/// Goes through the remainders of the steps Archived, Dispatched and Delivered. Of a letter without a kept copy every recipient is listed, of
/// the others those to whom nothing proves delivery. asked: see Outbox::askedReissues(). `take` gets some at a time and returns false to stop (Cancelled). The number of letters.
Result<qint64> listUnreached(store::Database& database, search::SearchIndex& index, const query::Query& population, const query::Calendar& calendar,
                             const std::vector<AskedReissue>& asked, const std::function<Result<bool>(const std::vector<UnreachedRecipient>&)>& take);

struct ListWanted {
    QString path;
    ExportFormat format = ExportFormat::Csv;
    bool byteOrderMark = false;
    QString zone, program;
    UtcMs at = 0;
    std::vector<RepositoryStand> stands;
    bool isExact = true; ///< what the numbers of the account say of themselves
    std::vector<AskedReissue> asked = {}; ///< of the outbox
};
struct ListWritten {
    qint64 recipients = 0, letters = 0;
    friend bool operator==(const ListWritten&, const ListWritten&) = default;
};
/// Writes PATH and PATH.manifest.json within one snapshot, on a reader's thread. Both appear whole or not at all. `letters` counts those
/// that are done, for whoever watches. Cancelled by the interrupt; Storage; Rejected of a past time, for recipients are told as of now.
QFuture<Result<ListWritten>> writeUnreached(store::Readers& readers, search::IndexFactory factory, query::Query population, query::Calendar calendar,
                                            ListWanted wanted, std::shared_ptr<std::atomic<qint64>> letters, std::shared_ptr<store::Interrupt> interrupt);

} // namespace cf::evidence
