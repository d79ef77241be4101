// What is seen while a profile is brought to the schema of a newer program, before there is a window.
#pragma once

#include <QWidget>

namespace cf::ui {

class Label;
class ProgressLine;

class UpgradeWindow : public QWidget
{
    Q_OBJECT
public:
    explicit UpgradeWindow(const QString& profile, QWidget* parent = nullptr);
    void setProgress(int done, int of); ///< migrations

Q_SIGNALS:
    void quitRequested(); ///< closed, or its button: what was done so far is kept, and the rest is done at the next start

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    ProgressLine* m_progress;
};

} // namespace cf::ui
