// A letter's archived bytes sent to the system that composes letters, for a second look, and the reports of it: each is kept with its hash among the reports of the letter.
// GUI thread. Source: capabilities 87, 96.
#pragma once

#include "models/cache/cache.h"
#include "models/desk/desk.h"
#include "models/domain/composition_review.h"
#include "models/domain/ports/content_source.h"
#include "models/outbox/outbox.h"
#include "ui/outbox/outbox_words_presenter.h"

#include <QObject>

namespace cf::ui {

/// All of it outlives the presenter.
struct CompositionReviewParts {
    cache::Cache& cache;
    ContentSource& content;
    outbox::Outbox& outbox;
    desk::Desk& desk;
    const Clock& clock;
    QTimeZone businessZone;
    QString person;
};

/// One that was asked for.
struct CompositionReview {
    Intent intent;
    QString system, person;    ///< system: its name; person: who asked
    UtcMs asked = 0;
    ReviewReport report;       ///< of one that is done
    QByteArray reportSha256;   ///< empty: there is no report
    friend bool operator==(const CompositionReview&, const CompositionReview&) = default;
};

class CompositionReviewPresenter : public QObject
{
    Q_OBJECT
public:
    explicit CompositionReviewPresenter(CompositionReviewParts parts, QObject* parent = nullptr);

    void show(const cache::Record& record);
    bool isKnown() const { return m_isKnown; }
    /// Why it cannot be sent; empty: it can be.
    QString barred() const;
    QString systemName() const { return m_system ? m_system->name : QString(); }
    QString service() const;
    const cache::Record& record() const { return m_record; }
    const std::vector<CompositionReview>& reviews() const { return m_reviews; } ///< the newest first
    OutboxTelling telling() const;

    /// Fetches the bytes, compares them with what was recorded, and has them leave; told().
    void send();

Q_SIGNALS:
    void changed();
    void told(const QString& sentence);

private:
    void readReviews();
    void readReport(size_t at);
    void submit(const QByteArray& bytes);

    CompositionReviewParts m_parts;
    cache::Record m_record;
    std::optional<Repository> m_system; ///< that reviews; none: none is connected
    QString m_unread; ///< why what was sent before could not be read; empty: it could be
    bool m_isKnown = false, m_isSending = false;
    std::vector<CompositionReview> m_reviews;
    quint64 m_sequence = 0;
};

/// Reports that have come and are not kept yet are kept in the desk. One round at a time; what is asked for meanwhile is one more after it.
void keepReviewReports(outbox::Outbox& outbox, desk::Desk& desk, const Clock& clock, QObject* receiver);
/// "REVIEW_PASSED", as the desk keeps the outcome.
QString keptReviewOutcome(ReviewVerdict verdict);
QString reviewVerdictSentence(ReviewVerdict verdict);
MarkedText reviewVerdictMark(ReviewVerdict verdict);
/// What was sent, its hash, what was found; of one that is on its way where it stands.
QList<RecordFact> reviewRecordFacts(const CompositionReview& review, const OutboxTelling& telling);

} // namespace cf::ui
