// Preservation: when files were last read and when they are due, the runs of readings with their reports, and the formats that may not open one day.
#pragma once

#include "ui/preservation/preservation_presenter.h"
#include "ui/preservation/snapshot_presenter.h"
#include "ui/shell/page.h"

#include <QWidget>

class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace cf::ui {

class ChartPanel;
class EmptyState;
class Label;
class LinkButton;
class Notice;
class PageHead;
class ProgressLine;

class PreservationWidget : public QWidget
{
    Q_OBJECT
public:
    PreservationWidget(const PreservationParts& parts, PageContext& context, QWidget* parent = nullptr);
    PreservationPresenter& presenter() { return m_presenter; }
    enum class Tab { Readings, Runs, Snapshots, Formats };
    void showTab(Tab tab);
    void showSubject(const QString& subject); ///< "readings", "runs", "snapshots", "formats"; "read" asks what is to be read
    void askWhat();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeTabs();
    QWidget* makeReadings();
    QWidget* makeRuns();
    QWidget* makeSnapshots();
    QWidget* makeFormats();
    void follow();
    void followProgress();
    QString progressText() const;
    void awaitReport(const QString& run, bool isEnded);
    void followRepository();
    void followRun();
    int rowOfRepository() const; ///< of the one that was current, 0 when it is not there
    void open(const GapTable& table, int row);
    void askReport();
    void askCsv();

    PageContext& m_context;
    PreservationParts m_parts;
    PreservationPresenter m_presenter;
    SnapshotPresenter m_snapshots;
    PageHead* m_head;
    QPushButton* m_read;
    ProgressLine* m_progress;
    Notice* m_faults;
    std::array<LinkButton*, 4> m_tabs{};
    Label *m_title, *m_interval, *m_runText, *m_formatText;
    QSpinBox* m_months;
    ChartPanel* m_chart;
    QTableView *m_repositories, *m_next, *m_runs, *m_findings, *m_formats;
    QPushButton *m_goOn, *m_finish, *m_report, *m_csv;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    RepositoryId m_repository; ///< of the current row
    Tab m_tab = Tab::Readings;
    bool m_hadFocus = false; ///< the progress, when the run that it was of ended
    QString m_awaited;       ///< that run, until it is shown: then its report or what goes on with it has the focus
    bool m_isReportAwaited = false;
};

/// The page for the window. `parts` outlive it.
Page preservationPage(const PreservationParts& parts);

} // namespace cf::ui
