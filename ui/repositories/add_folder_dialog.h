#pragma once

#include "ui/shell/overlay.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace cf::ui {

class Label;
class RepositoriesPresenter;

/// Asks for a folder, its name, the zone of its times and a mapping file. Stays open with the reason when it is
/// refused.
class AddFolderDialog : public Overlay
{
    Q_OBJECT

public:
    AddFolderDialog(QWidget* window, RepositoriesPresenter& presenter);

private:
    void browseFolder();
    void browseMapping();
    void check();
    void start();
    void showProblem(const QString& sentence);

    RepositoriesPresenter& m_presenter;
    QLineEdit *m_path, *m_name, *m_mapping;
    QComboBox* m_zone;
    Label* m_problem;
    QPushButton* m_add;
    bool m_nameTyped = false;
};

} // namespace cf::ui
