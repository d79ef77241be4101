// Gaps between systems, over everything: what was intended and never evidenced, what was composed and is in no repository, letters with a hand-over
// without a receipt, what was sent again and nobody asked for, and runs that failed. Each is read when it is looked at. GUI thread.
#pragma once

#include "models/evidence/missed_letters.h"
#include "ui/handovers/gap_table_presenter.h"
#include "ui/handovers/hand_over_words_presenter.h"
#include "ui/record/record_text_presenter.h"
#include "ui/reissue/asked_here_presenter.h"

#include <QObject>

#include <array>

namespace cf::ui {

/// All of it outlives the presenter.
struct HandOverParts {
    cache::Cache& cache;
    search::IndexFactory searches;
    const Clock& clock;
    QTimeZone businessZone;
    AskedParts asked = {}; ///< with what was asked for here
};

enum class GapKind { Missed, Composed, Receipts, Reissues, Runs };
inline constexpr std::array gapKinds = {GapKind::Missed, GapKind::Composed, GapKind::Receipts, GapKind::Reissues, GapKind::Runs};

class HandOversPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Waiting, Unknown, Nothing, Shown, Failed };
    struct Month {
        QString month; ///< "2025-03"
        int count = 0;
        friend bool operator==(const Month&, const Month&) = default;
    };

    explicit HandOversPresenter(HandOverParts parts, QObject* parent = nullptr);
    ~HandOversPresenter() override; ///< interrupts what runs

    void setActive(bool active); ///< while nobody looks nothing is read
    void show(GapKind kind);
    GapKind kind() const { return m_kind; }
    Phase phase() const { return m_phase; }
    QString failure() const { return m_failure; }
    GapTable& table() { return m_table; }
    QString title() const;          ///< "12 documents composed and not archived"
    QString scope() const;          ///< of what this is true, in whose time
    QString explanation() const;    ///< what is told here, and of what it cannot be
    const QList<Month>& months() const { return m_months; }
    QString linkText() const { return m_linkText; }  ///< shows what is not listed here and ends the explanation; empty: nothing
    QString linkQuery() const { return m_linkQuery; }
    QString detailTitle(int row) const;              ///< empty: there are no details
    /// Of a failed run its attempts, the first one first; beside what was not archived, how well controlled is what was.
    QList<RecordFact> details(int row) const;
    QByteArray csv() const;         ///< what the table shows
    TimeTelling telling() const;

Q_SIGNALS:
    void changed();

private:
    void read();
    void readControl();
    void readReissues();
    void take(const evidence::MissedLetters& missed);
    void take(const evidence::ComposedNotArchived& gap);
    void take(const evidence::ReceiptGaps& gaps);
    void take(const evidence::UnaskedReissues& unasked);
    void take(const evidence::RunFailures& runs);
    void settle(bool isKnown, qint64 count);
    template <class T> void ask(const QFuture<Result<T>>& answer);

    HandOverParts m_parts;
    GapTable m_table;
    GapKind m_kind = GapKind::Missed;
    Phase m_phase = Phase::Waiting;
    QString m_failure, m_title, m_explanation, m_linkText, m_linkQuery;
    std::optional<cache::ArchiveControl> m_control; ///< of what is archived; none while it is counted
    std::vector<evidence::RunCase> m_cases; ///< of failed runs, as the rows
    QStringList m_heads;
    QList<Month> m_months;
    Scope m_scope;
    std::shared_ptr<store::Interrupt> m_running;
    bool m_isActive = false, m_isStale = true;
    quint64 m_sequence = 0;
};

} // namespace cf::ui
