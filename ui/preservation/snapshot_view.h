// Before and after a change: keeping a snapshot, comparing one with what is there now, and what came of it.
#pragma once

#include "ui/preservation/preservation_presenter.h"
#include "ui/preservation/snapshot_presenter.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace cf::ui {

class Label;
class ProgressLine;

class SnapshotView : public QWidget
{
    Q_OBJECT
public:
    /// preservation: reads again what was not read since. All outlive it.
    SnapshotView(SnapshotPresenter& presenter, PreservationPresenter& preservation, const PreservationParts& parts, QWidget* parent = nullptr);
    void askKeep(); ///< what, and then where
    void askCompare();

Q_SIGNALS:
    void told(const QString& sentence);
    void readingBegun();

private:
    void follow();
    void askFile(const evidence::SnapshotWish& wish);
    void askReport();
    void askCsv();
    void readSince();

    SnapshotPresenter& m_presenter;
    PreservationPresenter& m_preservation;
    const PreservationParts& m_parts;
    ProgressLine* m_progress;
    Label *m_verdict, *m_of, *m_leftOut, *m_warnings; ///< the last two: of the snapshot that was kept last
    QPushButton *m_keep, *m_compare, *m_read, *m_report, *m_csv;
    QTableView *m_shares, *m_findings;
};

} // namespace cf::ui
