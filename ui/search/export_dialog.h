#pragma once

#include "ui/search/export_presenter.h"
#include "ui/shell/overlay.h"

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace cf::ui {

class Label;
class ProgressLine;

/// Writes the whole result to a file: where, in which form, which columns; then how far it is.
class ExportDialog : public Overlay
{
    Q_OBJECT

public:
    /// job: all but path and options. directory: proposed.
    ExportDialog(QWidget* window, ExportPresenter& presenter, ExportPresenter::Job job, const QString& directory);

    void reject() override; ///< ends a running export first

Q_SIGNALS:
    void exported(qint64 count, const QString& path);

private:
    QWidget* makePathRow();
    QWidget* makeFormatRow();
    QWidget* makeColumns();
    void browse();
    void formatChanged();
    void start();
    void setRunning(bool running);
    void check();
    evidence::ExportOptions options() const;

    ExportPresenter& m_presenter;
    ExportPresenter::Job m_job;
    QLineEdit* m_path;
    QPushButton* m_browse;
    QRadioButton* m_csv;
    QRadioButton* m_lines;
    QCheckBox* m_mark;
    QListWidget* m_columns;
    Label* m_problem;
    ProgressLine* m_progress;
    QPushButton* m_export;
    QPushButton* m_cancel;
};

} // namespace cf::ui
