// The page of preservation: when files were read and when they are due, which formats may not open one day, and the runs of readings with what they found.
// GUI thread.
#pragma once

#include "ui/handovers/gap_table_presenter.h"
#include "ui/preservation/fixity_presenter.h"
#include "ui/preservation/preservation_words_presenter.h"

#include <QVariant>

#include <functional>

namespace cf::ui {

/// All of it outlives the presenter.
struct PreservationParts {
    FixityParts fixity;
    search::IndexFactory searches;
    SecretStore& secrets;
    SealedPaperPresenter::Draw draw;
    std::function<QVariant(const QString& key)> remembered = {}; ///< what was chosen last time; may be empty
    std::function<void(const QString& key, const QVariant& value)> remember = {};
};

class PreservationPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Loading, Ready, Failed };
    explicit PreservationPresenter(PreservationParts parts, QObject* parent = nullptr);
    ~PreservationPresenter() override; ///< interrupts what runs

    void setActive(bool active); ///< while nobody looks nothing is read
    void read();
    Phase phase() const { return m_phase; }
    QString failure() const { return m_failure; }
    const evidence::PreservationBook& book() const { return m_book; }
    QString headline() const; ///< "66,139 files; 1,204 are due to be read again"
    QString scope() const;
    TimeTelling telling() const;
    Chart months() const { return dueMonthsChart(m_book, scope()); }
    GapTable& repositories() { return m_repositories; }
    GapTable& next() { return m_next; }
    GapTable& formats() { return m_formats; }
    GapTable& runs() { return m_runRows; }
    GapTable& findings() { return m_findings; } ///< of the chosen run
    QString formatText(int row) const;          ///< why a format has its risk, and what to do
    QString formatFaults() const;               ///< why formats.json does not hold; empty: it does

    void setInterval(int repository, int months); ///< a row
    FixityPresenter& reading() { return m_reading; }
    const FixityPresenter& reading() const { return m_reading; }
    void chooseRun(int row);
    const KeptFixityRun* run() const; ///< the chosen one; null: there is none
    bool isRun(int row) const { return row >= 0 && size_t(row) < m_runs.size() && m_runs[size_t(row)].draw.id == m_run; }
    QString runText() const;          ///< what may be said of it
    void goOn();                      ///< the chosen one, which was cut short
    void finish();                    ///< so, with its report as it stands
    /// The report of the chosen run, signed where a key can be had. told() says what became of it.
    void writeReport(const QString& path);
    QByteArray findingsCsv() const;

Q_SIGNALS:
    void changed();
    void progressed(); ///< of a reading alone: where it stands, and whether one runs
    void told(const QString& sentence);

private:
    void readRuns();
    void fillBook();
    void fillRuns();
    void fillFindings();
    QString textOfRun() const;
    QString instant(std::optional<UtcMs> at, const QString& otherwise) const;

    PreservationParts m_parts;
    FixityPresenter m_reading;
    SealedPaperPresenter m_paper;
    Phase m_phase = Phase::Loading;
    QString m_failure;
    evidence::PreservationBook m_book;
    std::vector<KeptFixityRun> m_runs;
    QString m_run; ///< its id
    mutable QString m_runText; ///< of it, made when it is first asked for
    GapTable m_repositories, m_next, m_formats, m_runRows, m_findings;
    std::shared_ptr<store::Interrupt> m_interrupt; ///< while the book is read
    bool m_isActive = false, m_isStale = true, m_areRunsStale = true;
};

} // namespace cf::ui
