// Asks for a case about an exception: in which system, and what the person says with it.
#pragma once

#include "models/domain/repository.h"
#include "ui/shell/overlay.h"

class QComboBox;
class QLineEdit;

namespace cf::ui {

class ExceptionCaseDialog : public Overlay
{
    Q_OBJECT
public:
    /// systems: at least one. remark: who has it there, and until when.
    ExceptionCaseDialog(QWidget* window, const QString& what, const QString& remark, const std::vector<Repository>& systems);

Q_SIGNALS:
    void confirmed(const cf::RepositoryId& system, const QString& note);

private:
    QComboBox* m_system;
    QLineEdit* m_note;
};

} // namespace cf::ui
