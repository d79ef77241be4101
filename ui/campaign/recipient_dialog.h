// Writes those who did not get it to a file: where and in which form; then how far it is.
#pragma once

#include "ui/campaign/recipient_export_presenter.h"
#include "ui/shell/overlay.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace cf::ui {

class Label;
class ProgressLine;

class RecipientDialog : public Overlay
{
    Q_OBJECT
public:
    /// presenter: outlives it. directory: proposed.
    RecipientDialog(QWidget* window, RecipientExportPresenter& presenter, const QString& directory);

    void reject() override; ///< ends a running export first

Q_SIGNALS:
    void exported(qint64 recipients, const QString& path);

private:
    QWidget* makePathRow();
    QWidget* makeFormatRow();
    void browse();
    void formatChanged();
    void start();
    void setRunning(bool running);
    void check();
    evidence::ExportFormat format() const;

    RecipientExportPresenter& m_presenter;
    QLineEdit* m_path;
    QPushButton *m_browse, *m_export, *m_cancel;
    QRadioButton *m_csv, *m_lines;
    QCheckBox* m_mark;
    Label* m_problem;
    ProgressLine* m_progress;
};

} // namespace cf::ui
