// How a request to be erased stands: what was decided, how each letter is judged now, and what is gone already.
#include "models/cache/erased_records.h"
#include "ui/erasure/erasure_acts_presenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

void ErasureActsPresenter::stand(const QString& id, bool all, std::function<void(const std::shared_ptr<ErasureStand>&)> next)
{
    then(m_parts.requests.one(id), [this, all, next = std::move(next)](const KeptErasure& kept) {
        then(m_parts.retention.desk.disputeLinks(), [this, all, next, kept](const std::vector<DisputeLink>& links) {
            // The matters are read last: one that comes under a letter meanwhile is among them.
            then(m_parts.retention.desk.dispositionMaterial({}, m_parts.retention.clock.now()), [this, all, next, kept, links](DispositionMaterial material) {
                material.links = links;
                const RetentionParts& parts = m_parts.retention;
                evidence::ErasureScope scope{kept.subject, {}};
                if (!all && kept.isApproved()) {
                    scope.only.emplace();
                    for (const ErasureItem& one : kept.items) {
                        *scope.only << one.communication.value();
                    }
                }
                const query::Calendar calendar{parts.clock.now(), parts.businessZone, Qt::Monday};
                then(evidence::erasureAssessment(parts.cache, parts.searches, scope, std::move(material), calendar), [this, next, kept](const evidence::ErasureAssessment& assessment) {
                    const auto gone = m_parts.retention.cache.readers().read([id = kept.request.id](store::Database& database) { return cache::erasedRecords(database, id); });
                    then(gone, [this, next, kept, assessment](const std::vector<cache::ErasedRecord>& erased) {
                        auto stand = std::make_shared<ErasureStand>();
                        stand->kept = kept;
                        stand->assessment = assessment;
                        for (const cache::ErasedRecord& one : erased) {
                            stand->erased.push_back(one.communication.value());
                            if (one.shownAgain) {
                                stand->shownAgain.push_back(one.communication.value());
                            }
                        }
                        for (const ErasureItem& item : kept.items) {
                            const auto now = std::ranges::find_if(assessment.letters, [&](const evidence::AssessedLetter& one) { return one.facts.communication == item.communication; });
                            if (!item.isErased && item.standing.finding == ErasureFinding::Keep && now != assessment.letters.end() && now->standing.finding != ErasureFinding::Keep &&
                                now->standing.finding != ErasureFinding::Undetermined) {
                                stand->free.push_back(item.communication);
                            }
                        }
                        then(m_parts.retention.desk.dispositions(), [this, next, stand](const std::vector<KeptDisposition>& dispositions) {
                            QStringList ours;
                            for (const KeptDisposition& one : dispositions) {
                                if (one.disposition.reason.endsWith(u" ("_s + stand->kept.request.id + u')')) {
                                    ours << one.disposition.id;
                                    stand->dispositions.emplace_back(one.disposition.id, one.head);
                                }
                            }
                            readDisposed(stand, ours, next);
                        });
                    });
                });
            });
        });
    });
}

/// A repository that does not show a record is no word on whether it is there; one that was destroyed from here and is not shown since is gone.
void ErasureActsPresenter::readDisposed(const std::shared_ptr<ErasureStand>& stand, QStringList dispositions, std::function<void(const std::shared_ptr<ErasureStand>&)> next)
{
    if (dispositions.isEmpty()) {
        next(stand);
        return;
    }
    const RetentionParts& parts = m_parts.retention;
    const auto reading = readDispositionBook(parts.desk, parts.outbox, parts.cache, dispositions.takeFirst(), this);
    then(reading, [this, stand, dispositions, next = std::move(next)](const DispositionBook& book) {
        if (std::ranges::any_of(book.letters, [&book](const DisposedLetter& one) { return book.stateOf(one) == DisposalState::Gone; })) {
            stand->destroyed << book.kept.disposition.id;
        }
        for (const DisposedLetter& one : book.letters) {
            const auto letter = std::ranges::find_if(stand->assessment.letters, [&](const evidence::AssessedLetter& of) { return of.facts.communication == one.item.communication; });
            if (book.stateOf(one) != DisposalState::Gone || letter == stand->assessment.letters.end()) {
                continue;
            }
            std::vector<DispositionBlock> blocks = letter->standing.blocks;
            for (DispositionBlock& block : blocks) {
                block.what = block.reason == BlockReason::NotThere ? QString(code(RecordStanding::Destroyed)) : block.what;
            }
            letter->standing = erasureStanding(letter->retention, blocks, letter->standing.others, stand->assessment.today());
        }
        readDisposed(stand, dispositions, next);
    });
}

} // namespace cf::ui
