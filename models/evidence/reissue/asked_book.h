// Letters that were asked for once more and of which nothing came back yet: how far each request is, by the outbox and its case. Source: journey C1, step 4;
// docs/reissue.md.
#pragma once

#include "models/cache/read_recipients.h"
#include "models/domain/asked_reissue.h"
#include "models/domain/workflow_case.h"
#include "models/search/search_desk.h"
#include "models/search/search_index.h"

#include <QHash>

namespace cf::evidence {

enum class AskedStage {
    Requested,   ///< on its way to the workflow system, or no case of it is known here yet
    Approving,   ///< its case waits for whoever decides
    Executing,   ///< decided, and on its way
    HandedOver,  ///< the middleware took it
    MayHaveLeft  ///< somebody left it as it is: no answer says
};
QLatin1StringView codeOf(AskedStage stage); ///< "REQUESTED", "IN_APPROVAL", "EXECUTING", "HANDED_OVER", "MAY_HAVE_LEFT"
std::vector<AskedStage> allAskedStages();

/// Pure. told: its case, nullptr where none is known. nullopt: nothing will come of it, for it was refused, withdrawn, or let go when its case ended.
std::optional<AskedStage> askedStageOf(const AskedReissue& asked, const WorkflowCase* told);

struct AskedStanding {
    QString reference; ///< of the plan and its case
    UtcMs at = 0;
    AskedStage stage = AskedStage::Requested;
    friend bool operator==(const AskedStanding&, const AskedStanding&) = default;
};

class AskedBook
{
public:
    /// Reads the cases of the requests.
    static Result<AskedBook> read(store::Database& database, const std::vector<AskedReissue>& asked);
    /// The newest of this letter of which something will come, for this customer where both are told; none: none, or one of `reissues`, which are those of this letter, is
    /// what came of it: for nobody else, and not sent before it was asked for.
    std::optional<AskedStanding> of(const search::Row& letter, const QString& customer, const std::vector<cache::ReissueLine>& reissues) const;
    const QStringList& documents() const { return m_documents; }                 ///< ids of letters in it, as first written; each once, as compared
    const std::vector<CommunicationId>& unnamed() const { return m_unnamed; } ///< letters in it that were asked for without a document id
    bool isEmpty() const { return m_entries.empty(); }

private:
    struct Entry {
        AskedStanding standing;
        QString customer; ///< as compared
    };
    std::vector<Entry> m_entries; ///< the oldest first
    QHash<QString, std::vector<size_t>> m_byLetter, m_byDocument;
    QStringList m_documents;
    std::vector<CommunicationId> m_unnamed;
};

/// Whether the list of recipients names this one of a letter that not everybody got. isOfAll: what was lost is the whole letter.
bool isUnreached(const cache::RecipientLine& line, bool isOfAll);

/// Letters of a population that not everybody is known to have got and that were asked for again, by how far that is: for one of those recipients at least whom the list names, each by the newest request.
struct AskedAgain {
    AskedStage stage = AskedStage::Requested;
    qint64 letters = 0;
    std::optional<query::Query> query; ///< gives exactly these; none: they are too many to be named, or no query names just them
    friend bool operator==(const AskedAgain&, const AskedAgain&) = default;
};
/// In the order of the stages, those of which there are none left out. Nothing of a past time, for requests are told as of now. On a reader's thread.
QFuture<Result<std::vector<AskedAgain>>> askedAgainOf(store::Readers& readers, search::IndexFactory factory, query::Query population, query::Calendar calendar,
                                                      std::vector<AskedReissue> asked, std::shared_ptr<store::Interrupt> interrupt = {});

} // namespace cf::evidence
