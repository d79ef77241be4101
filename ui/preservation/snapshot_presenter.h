// Before and after a change: writes a snapshot with its signed certificate, and compares one with what is there now. For the window and the command line. GUI
// thread.
#pragma once

#include "models/evidence/preservation/snapshot.h"
#include "ui/handovers/gap_table_presenter.h"
#include "ui/paper/sealed_paper_presenter.h"
#include "ui/record/record_text_presenter.h"

#include <QTimer>

namespace cf::ui {

/// All of it outlives the presenter.
struct SnapshotParts {
    cache::Cache& cache;
    SecretStore& secrets;
    SealedPaperPresenter::Draw draw;
    const Clock& clock;
    QTimeZone businessZone;
    QString person, program;
    search::IndexFactory searches = {}; ///< for a snapshot of the files of letters
};

class SnapshotPresenter : public QObject
{
    Q_OBJECT
public:
    explicit SnapshotPresenter(SnapshotParts parts, QObject* parent = nullptr);
    ~SnapshotPresenter() override; ///< as cancel()

    /// One at a time; another while one runs is left out. The certificate is path with .pdf added.
    void write(const QString& path, const evidence::SnapshotWish& wish, Signing signing);
    void compare(const QString& path);
    void cancel(); ///< nothing is written, and what was compared before stays
    bool isRunning() const { return m_interrupt != nullptr; }
    qint64 done() const { return m_done ? m_done->load() : 0; } ///< files
    const std::optional<evidence::SnapshotComparison>& comparison() const { return m_comparison; }
    GapTable& shares() { return m_shares; }     ///< of the comparison: one row a repository
    GapTable& findings() { return m_findings; } ///< of the comparison: what is not as it was
    /// The last comparison, signed where it can be.
    void writeReport(const QString& path, Signing signing);

Q_SIGNALS:
    void changed();
    void written(const cf::evidence::WrittenSnapshot& snapshot, const QString& path, const QString& key, const QString& whyUnsigned); ///< with its certificate
    void compared();
    void reportWritten(const QString& path, const QString& key, const QString& whyUnsigned);
    void failed(const cf::Error& error);

private:
    void begin();
    void keep(const QString& path, const evidence::SnapshotWish& wish, Signing signing);
    void fill();
    TimeTelling telling() const;

    SnapshotParts m_parts;
    QTimer m_tick;
    std::shared_ptr<std::atomic<qint64>> m_done;
    std::shared_ptr<store::Interrupt> m_interrupt; ///< while one runs
    std::optional<evidence::SnapshotComparison> m_comparison;
    GapTable m_shares, m_findings;
};

QString snapshotVerdict(const evidence::SnapshotComparison& comparison); ///< one or two sentences
/// What stands against a change before it is made: approved versions without a record of who approved them, and formats that nothing here shows.
QStringList snapshotWarnings(const evidence::WrittenSnapshot& snapshot);
/// What a snapshot leaves out, a sentence each; none: it is the whole.
QStringList snapshotLeftOut(const evidence::SnapshotScope& scope);
QString snapshotRefusal(const Error& error);
QString snapshotKindWord(evidence::SnapshotFinding::Kind kind);
SealedPaper snapshotPaper(const evidence::WrittenSnapshot& snapshot, const QString& file, const QString& path, const TimeTelling& telling);
SealedPaper snapshotComparisonPaper(const evidence::SnapshotComparison& comparison, const QString& path, const TimeTelling& telling);
QByteArray snapshotCsv(const evidence::SnapshotComparison& comparison);

} // namespace cf::ui
