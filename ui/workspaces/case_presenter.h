// One case, or the list of what does not fit over all cases. Reads the cache alone; when that changed, once more after the reading that is under way. GUI thread.
#pragma once

#include "ui/handovers/gap_table_presenter.h"
#include "ui/workspaces/case_words_presenter.h"

#include <QObject>

namespace cf::ui {

/// All of it outlives the presenter.
struct CaseParts {
    cache::Cache& cache;
    const Clock& clock;
    QTimeZone businessZone;
};

class CasePresenter : public QObject
{
    Q_OBJECT
public:
    enum class Shows { Nothing, Case, Gaps };
    enum class Phase { Loading, Ready, Failed };
    explicit CasePresenter(CaseParts parts, QObject* parent = nullptr);
    ~CasePresenter() override; ///< interrupts what runs

    /// Any name of a case: of its workspace, its process, or as letters write it; or its address.
    void open(const QString& name);
    void openGaps(evidence::CaseGapKind kind);
    void close();
    void back(); ///< to the list it was opened from; without one it closes
    void setActive(bool active); ///< while nobody looks nothing is read
    Shows shows() const { return m_shows; }
    Phase phase() const { return m_phase; }
    QString failure() const { return m_failure; }
    const QString& name() const { return m_called; }
    QString scope() const;
    TimeTelling telling() const { return {{}, {m_parts.clock.now(), m_parts.businessZone, Qt::Monday}}; }

    // ---- a case
    const evidence::CaseFile* file() const { return m_told ? &m_told->file : nullptr; }
    QList<StageWords> milestones() const;
    std::vector<DisputeSection> sections() const;
    QList<DisputeLine> lines() const; ///< of the kinds that are shown
    const std::set<DisputeEntryKind>& kinds() const { return m_kinds; } ///< empty: all
    void toggleKind(DisputeEntryKind kind);
    void showAllKinds();

    // ---- what does not fit
    evidence::CaseGapKind gapKind() const { return m_gapKind; }
    const evidence::CaseGaps* gaps() const { return m_book ? &m_book->of(m_gapKind) : nullptr; }
    const evidence::CaseBook* book() const { return m_book ? &*m_book : nullptr; }
    GapTable& gapTable() { return m_table; }
    QString gapSentence() const;
    /// What its row leads to: a case here, by its address where it has one, else a query.
    QString caseAt(int row) const;
    QString queryAt(int row) const;
    QByteArray gapsCsv() const;

Q_SIGNALS:
    void changed();

private:
    void read();
    void readOn();
    void leave();
    void readCase();
    void readGaps();
    void failed(const Error& error);
    void fillTable();
    CaseParts m_parts;
    Shows m_shows = Shows::Nothing;
    Phase m_phase = Phase::Loading;
    QString m_name, m_called, m_failure; ///< m_name: or an address
    std::optional<evidence::ToldCase> m_told;
    std::optional<evidence::CaseBook> m_book;
    std::set<DisputeEntryKind> m_kinds;
    std::optional<evidence::CaseGapKind> m_from; ///< the list that the case was opened from
    evidence::CaseGapKind m_gapKind = evidence::CaseGapKind::Unanswered;
    GapTable m_table;
    bool m_isActive = false, m_isStale = false, m_isBookStale = false, m_isReading = false;
    quint64 m_sequence = 0;
    std::shared_ptr<store::Interrupt> m_reading;
};

} // namespace cf::ui
