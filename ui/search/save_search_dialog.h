#pragma once

#include "ui/shell/overlay.h"

class QLineEdit;
class QPushButton;

namespace cf::ui {

class Label;
class SavedSearchesPresenter;

/// Asks for the name of a search to save. The name must be new.
class SaveSearchDialog : public Overlay
{
    Q_OBJECT

public:
    SaveSearchDialog(QWidget* window, const SavedSearchesPresenter& saved, const QString& query,
                     const QString& proposal);
    QString name() const;

Q_SIGNALS:
    void named(const QString& name);

private:
    void check();
    const SavedSearchesPresenter& m_saved;
    QLineEdit* m_line;
    Label* m_problem;
    QPushButton* m_save;
};

} // namespace cf::ui
